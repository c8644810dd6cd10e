/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-pad.h"

#include <math.h>

#define PER_BOCHT 28

GArray *
stip_pad_new (void)
{
  return g_array_new (FALSE, FALSE, sizeof (StipPadDeel));
}

static void
add (GArray *pad, StipPadDeel deel)
{
  g_array_append_val (pad, deel);
}

void
stip_pad_move (GArray *pad, double x, double y)
{
  add (pad, (StipPadDeel){ 'M', { x, x, x }, { y, y, y } });
}

void
stip_pad_line (GArray *pad, double x, double y)
{
  add (pad, (StipPadDeel){ 'L', { x, x, x }, { y, y, y } });
}

void
stip_pad_curve (GArray *pad, double x1, double y1, double x2, double y2, double x3, double y3)
{
  add (pad, (StipPadDeel){ 'C', { x1, x2, x3 }, { y1, y2, y3 } });
}

void
stip_pad_close (GArray *pad)
{
  add (pad, (StipPadDeel){ 'Z', { 0 }, { 0 } });
}

static double
next_number (const char **p)
{
  char  *einde;
  double getal;

  while (**p == ' ' || **p == ',')
    (*p)++;
  getal = g_ascii_strtod (*p, &einde);
  g_assert (einde != *p);
  *p = einde;
  return getal;
}

static gboolean
is_number (const char *p)
{
  while (*p == ' ' || *p == ',')
    p++;
  return g_ascii_isdigit (*p) || *p == '-' || *p == '.';
}

static void
parse_stretch (GArray *pad, char letter, const char **p, double *x, double *y)
{
  double x1, y1, x2, y2;

  switch (letter)
    {
    case 'C':
      x1 = next_number (p);
      y1 = next_number (p);
      x2 = next_number (p);
      y2 = next_number (p);
      *x = next_number (p);
      *y = next_number (p);
      stip_pad_curve (pad, x1, y1, x2, y2, *x, *y);
      return;
    case 'H':
      *x = next_number (p);
      break;
    case 'V':
      *y = next_number (p);
      break;
    case 'M':
    case 'L':
      *x = next_number (p);
      *y = next_number (p);
      break;
    default:
      g_assert_not_reached ();
    }
  if (letter == 'M')
    stip_pad_move (pad, *x, *y);
  else
    stip_pad_line (pad, *x, *y);
}

GArray *
stip_pad_parse (const char *pad)
{
  GArray *delen = stip_pad_new ();
  double  x = 0, y = 0;

  for (const char *p = pad; *p != '\0';)
    {
      char letter = *p++;
      if (letter == ' ')
        continue;
      if (letter == 'Z')
        {
          stip_pad_close (delen);
          continue;
        }
      parse_stretch (delen, letter, &p, &x, &y);
      while (is_number (p))
        parse_stretch (delen, letter == 'M' ? 'L' : letter, &p, &x, &y);
    }
  return delen;
}

void
stip_pad_transform (GArray *pad, double factor, double dx, double dy)
{
  for (guint i = 0; i < pad->len; i++)
    for (int j = 0; j < 3; j++)
      {
        StipPadDeel *deel = &g_array_index (pad, StipPadDeel, i);
        deel->x[j] = factor * deel->x[j] + dx;
        deel->y[j] += dy;
      }
}

void
stip_pad_scale (GArray *pad, double factor)
{
  for (guint i = 0; i < pad->len; i++)
    for (int j = 0; j < 3; j++)
      {
        g_array_index (pad, StipPadDeel, i).x[j] *= factor;
        g_array_index (pad, StipPadDeel, i).y[j] *= factor;
      }
}

static double
bezier (double a, double b, double c, double d, double t)
{
  double u = 1 - t;
  return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
}

static void
add_point (GArray *punten, double x, double y)
{
  g_array_append_val (punten, x);
  g_array_append_val (punten, y);
}

GArray *
stip_pad_flatten (GArray *pad, int per_bocht)
{
  GArray *punten = g_array_new (FALSE, FALSE, sizeof (double));
  double  x = 0, y = 0;

  for (guint i = 0; i < pad->len; i++)
    {
      const StipPadDeel *deel = &g_array_index (pad, StipPadDeel, i);
      if (deel->soort == 'Z')
        continue;
      for (int j = 1; deel->soort == 'C' && j <= per_bocht; j++)
        {
          double t = (double)j / per_bocht;
          add_point (punten, bezier (x, deel->x[0], deel->x[1], deel->x[2], t), bezier (y, deel->y[0], deel->y[1], deel->y[2], t));
        }
      if (deel->soort != 'C')
        add_point (punten, deel->x[2], deel->y[2]);
      x = deel->x[2];
      y = deel->y[2];
    }
  return punten;
}

StipVak
stip_pad_box (GArray *pad)
{
  g_autoptr (GArray) punten = stip_pad_flatten (pad, PER_BOCHT);
  const double *p = (const double *)punten->data;
  double        links = p[0], rechts = p[0], boven = p[1], onder = p[1];

  for (guint i = 0; i < punten->len; i += 2)
    {
      links = MIN (links, p[i]);
      rechts = MAX (rechts, p[i]);
      boven = MIN (boven, p[i + 1]);
      onder = MAX (onder, p[i + 1]);
    }
  return (StipVak){ links, boven, rechts - links, onder - boven };
}

/* "-0.0" and "0.0" are one place. */
static double
tenth (double waarde)
{
  return round (waarde * 10) / 10 + 0.0;
}

void
stip_pad_dump (GString *uit, GArray *pad)
{
  for (guint i = 0; i < pad->len; i++)
    {
      const StipPadDeel *deel = &g_array_index (pad, StipPadDeel, i);

      g_string_append_printf (uit, " %c", deel->soort);
      for (int j = deel->soort == 'C' ? 0 : 2; deel->soort != 'Z' && j < 3; j++)
        g_string_append_printf (uit, " %.1f,%.1f", tenth (deel->x[j]), tenth (deel->y[j]));
    }
}

void
stip_pad_trace (GArray *pad, cairo_t *cr)
{
  for (guint i = 0; i < pad->len; i++)
    {
      const StipPadDeel *deel = &g_array_index (pad, StipPadDeel, i);

      if (deel->soort == 'M')
        cairo_move_to (cr, deel->x[2], deel->y[2]);
      else if (deel->soort == 'L')
        cairo_line_to (cr, deel->x[2], deel->y[2]);
      else if (deel->soort == 'C')
        cairo_curve_to (cr, deel->x[0], deel->y[0], deel->x[1], deel->y[1], deel->x[2], deel->y[2]);
      else
        cairo_close_path (cr);
    }
}

static double
distance (const double *p, guint i)
{
  return hypot (p[2 * i] - p[2 * i - 2], p[2 * i + 1] - p[2 * i - 1]);
}

GArray *
stip_pad_lint (GArray *pad, double begin, double eind, double vanaf, double kromming)
{
  g_autoptr (GArray) punten = stip_pad_flatten (pad, PER_BOCHT);
  const double      *p = (const double *)punten->data;
  guint              n = punten->len / 2;
  g_autofree double *x = g_new (double, 2 * n), *y = g_new (double, 2 * n);
  GArray            *lint = stip_pad_new ();
  double             lengte = 0, weg = 0;

  for (guint i = 1; i < n; i++)
    lengte += distance (p, i);
  for (guint i = 0; i < n; i++)
    {
      guint  voor = i > 0 ? i - 1 : i, na = i + 1 < n ? i + 1 : i;
      double dx = p[2 * na] - p[2 * voor], dy = p[2 * na + 1] - p[2 * voor + 1], schuin = hypot (dx, dy);
      double t, half;

      weg += i > 0 ? distance (p, i) : 0;
      t = MAX (0, (weg / lengte - vanaf) / (1 - vanaf));
      half = (begin + (eind - begin) * pow (MIN (t, 1), kromming)) / 2;
      x[i] = p[2 * i] - dy / schuin * half;
      y[i] = p[2 * i + 1] + dx / schuin * half;
      x[2 * n - 1 - i] = p[2 * i] + dy / schuin * half;
      y[2 * n - 1 - i] = p[2 * i + 1] - dx / schuin * half;
    }
  stip_pad_move (lint, x[0], y[0]);
  for (guint i = 1; i < 2 * n; i++)
    stip_pad_line (lint, x[i], y[i]);
  stip_pad_close (lint);
  return lint;
}
