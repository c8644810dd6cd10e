/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-tekening.h"

#include <math.h>

#include "render/stip-pad.h"

static const char *const soort_ids[] = { "vlak", "lijn", "veelhoek", "cirkel", "gloed", "pictogram", "tekst", "pad" };
static const char *const streep_ids[] = { "", " punt", " kort", " lang", " contrast", " weg" };

static void
free_vorm (gpointer data)
{
  StipVorm *vorm = data;

  g_free (vorm->tekst);
  g_clear_pointer (&vorm->pad, g_array_unref);
  g_free (vorm);
}

StipTekening *
stip_tekening_new (double width, double height, const char *family)
{
  StipTekening *self = g_new0 (StipTekening, 1);

  self->width = width;
  self->height = height;
  self->family = g_strdup (family);
  self->vormen = g_ptr_array_new_with_free_func (free_vorm);
  return self;
}

void
stip_tekening_free (StipTekening *self)
{
  g_clear_pointer (&self->vormen, g_ptr_array_unref);
  g_free (self->family);
  g_free (self);
}

static StipVorm *
add (StipTekening *self, StipVormSoort soort, StipVak vak)
{
  StipVorm *vorm = g_new0 (StipVorm, 1);

  vorm->soort = soort;
  vorm->vak = vak;
  vorm->schaal = 1;
  g_ptr_array_add (self->vormen, vorm);
  return vorm;
}

StipVorm *
stip_tekening_add_vlak (StipTekening *self, StipVak vak, double straal, StipKleurRol fill, StipKleurRol stroke, double dikte)
{
  StipVorm *vorm = add (self, STIP_VORM_VLAK, vak);

  vorm->straal = MIN (straal, MIN (vak.width, vak.height) / 2);
  vorm->hoeken = STIP_HOEKEN;
  vorm->fill = fill;
  vorm->stroke = stroke;
  vorm->dikte = dikte;
  return vorm;
}

static StipVorm *
add_points (StipTekening *self, StipVormSoort soort, const double *punten, int n_punten)
{
  StipVorm *vorm;
  double    links = punten[0], rechts = punten[0], boven = punten[1], onder = punten[1];

  g_assert (n_punten >= 2 && n_punten <= STIP_VORM_PUNTEN);
  vorm = add (self, soort, (StipVak){ 0 });
  vorm->n_punten = n_punten;
  for (int i = 0; i < n_punten; i++)
    {
      vorm->punten[2 * i] = punten[2 * i];
      vorm->punten[2 * i + 1] = punten[2 * i + 1];
      links = MIN (links, punten[2 * i]);
      rechts = MAX (rechts, punten[2 * i]);
      boven = MIN (boven, punten[2 * i + 1]);
      onder = MAX (onder, punten[2 * i + 1]);
    }
  vorm->vak = (StipVak){ links, boven, rechts - links, onder - boven };
  return vorm;
}

StipVorm *
stip_tekening_add_lijn (StipTekening *self, const double *punten, int n_punten, StipKleurRol stroke, double dikte)
{
  StipVorm *vorm = add_points (self, STIP_VORM_LIJN, punten, n_punten);

  vorm->stroke = stroke;
  vorm->dikte = dikte;
  return vorm;
}

StipVorm *
stip_tekening_add_veelhoek (StipTekening *self, const double *punten, int n_punten, StipKleurRol fill, StipKleurRol stroke, double dikte)
{
  StipVorm *vorm = add_points (self, STIP_VORM_VEELHOEK, punten, n_punten);

  vorm->fill = fill;
  vorm->stroke = stroke;
  vorm->dikte = dikte;
  return vorm;
}

StipVorm *
stip_tekening_add_cirkel (StipTekening *self, double x, double y, double straal, StipKleurRol fill, StipKleurRol stroke, double dikte)
{
  StipVorm *vorm = add (self, STIP_VORM_CIRKEL, (StipVak){ x - straal, y - straal, 2 * straal, 2 * straal });

  vorm->fill = fill;
  vorm->stroke = stroke;
  vorm->dikte = dikte;
  return vorm;
}

StipVorm *
stip_tekening_add_gloed (StipTekening *self, double x, double y, double straal, StipKleurRol fill)
{
  StipVorm *vorm = add (self, STIP_VORM_GLOED, (StipVak){ x - straal, y - straal, 2 * straal, 2 * straal });

  vorm->fill = fill;
  return vorm;
}

StipVorm *
stip_tekening_add_pictogram (StipTekening *self, double x, double y, double maat, const char *naam, StipKleurRol kleur)
{
  StipVorm *vorm = add (self, STIP_VORM_PICTOGRAM, (StipVak){ x - maat / 2, y - maat / 2, maat, maat });

  vorm->tekst = g_strdup (naam);
  vorm->stroke = kleur;
  return vorm;
}

StipVorm *
stip_tekening_add_tekst (StipTekening *self, StipVak vak, double basis, const char *tekst, double letter, gboolean vet, StipKleurRol kleur)
{
  StipVorm *vorm = add (self, STIP_VORM_TEKST, vak);

  vorm->tekst = g_strdup (tekst);
  vorm->basis = basis;
  vorm->letter = letter;
  vorm->vet = vet;
  vorm->fill = kleur;
  return vorm;
}

StipVorm *
stip_tekening_add_pad_delen (StipTekening *self, GArray *delen, StipKleurRol fill, StipKleurRol stroke, double dikte)
{
  StipVorm *vorm = add (self, STIP_VORM_PAD, stip_pad_box (delen));

  vorm->pad = g_array_copy (delen);
  vorm->fill = fill;
  vorm->stroke = stroke;
  vorm->dikte = dikte;
  return vorm;
}

StipVorm *
stip_tekening_add_pad (StipTekening *self, const char *pad, StipKleurRol fill, StipKleurRol stroke, double dikte)
{
  g_autoptr (GArray) delen = stip_pad_parse (pad);
  return stip_tekening_add_pad_delen (self, delen, fill, stroke, dikte);
}

void
stip_tekening_take (StipTekening *self, StipTekening *other, double dx, double dy)
{
  for (guint i = 0; i < other->vormen->len; i++)
    {
      StipVorm *vorm = g_ptr_array_index (other->vormen, i);

      vorm->vak.x += dx;
      vorm->vak.y += dy;
      vorm->basis += dy;
      for (int j = 0; j < vorm->n_punten; j++)
        {
          vorm->punten[2 * j] += dx;
          vorm->punten[2 * j + 1] += dy;
        }
      if (vorm->pad != NULL)
        stip_pad_transform (vorm->pad, 1, dx, dy);
    }
  g_ptr_array_extend_and_steal (self->vormen, g_steal_pointer (&other->vormen));
  other->vormen = g_ptr_array_new_with_free_func (free_vorm);
}

void
stip_tekening_scale (StipTekening *self, double factor)
{
  for (guint i = 0; i < self->vormen->len; i++)
    {
      StipVorm *vorm = g_ptr_array_index (self->vormen, i);

      vorm->vak = (StipVak){ vorm->vak.x * factor, vorm->vak.y * factor, vorm->vak.width * factor, vorm->vak.height * factor };
      if (vorm->soort != STIP_VORM_PICTOGRAM) /* its stroke is of its own grid */
        vorm->dikte *= factor;
      vorm->schaal *= factor;
      vorm->straal *= factor;
      vorm->letter *= factor;
      vorm->basis *= factor;
      for (int j = 0; j < 2 * vorm->n_punten; j++)
        vorm->punten[j] *= factor;
      if (vorm->pad != NULL)
        stip_pad_scale (vorm->pad, factor);
    }
}

static void
move_points (StipVorm *vorm, double dx)
{
  for (int j = 0; j < vorm->n_punten; j++)
    vorm->punten[2 * j] += dx;
  if (vorm->pad != NULL)
    stip_pad_transform (vorm->pad, 1, dx, 0);
}

void
stip_tekening_mirror (StipTekening *self)
{
  self->rtl = TRUE;
  for (guint i = 0; i < self->vormen->len; i++)
    {
      StipVorm *vorm = g_ptr_array_index (self->vormen, i);

      double oud = vorm->vak.x;

      vorm->vak.x = self->width - vorm->vak.x - vorm->vak.width;
      if (vorm->vast)
        {
          move_points (vorm, vorm->vak.x - oud);
          continue;
        }
      if (vorm->pad != NULL)
        stip_pad_transform (vorm->pad, -1, self->width, 0);
      for (int j = 0; j < vorm->n_punten; j++)
        vorm->punten[2 * j] = self->width - vorm->punten[2 * j];
      if (vorm->hoeken == STIP_HOEK_BEGIN || vorm->hoeken == STIP_HOEK_EIND)
        vorm->hoeken ^= STIP_HOEKEN;
    }
}

/* "-0.0" and "0.0" are one place. */
static double
tenth (double waarde)
{
  return round (waarde * 10) / 10 + 0.0;
}

static void
dump_vorm (GString *uit, const StipVorm *vorm)
{
  g_string_append_printf (uit, "%s %.1f %.1f %.1f %.1f", soort_ids[vorm->soort], tenth (vorm->vak.x), tenth (vorm->vak.y),
                          tenth (vorm->vak.width), tenth (vorm->vak.height));
  if (vorm->fill != STIP_ROL_GEEN)
    g_string_append_printf (uit, " %s", stip_kleur_rol_id (vorm->fill));
  if (vorm->stroke != STIP_ROL_GEEN)
    g_string_append_printf (uit, " rand=%s", stip_kleur_rol_id (vorm->stroke));
  if (vorm->dikte > 0)
    g_string_append_printf (uit, " dikte=%.1f%s", tenth (vorm->dikte), streep_ids[vorm->streep]);
  if (vorm->soort == STIP_VORM_VLAK && vorm->straal > 0)
    g_string_append_printf (uit, " straal=%.1f%s", tenth (vorm->straal),
                            vorm->hoeken == STIP_HOEKEN ? "" : vorm->hoeken == STIP_HOEK_BEGIN ? " begin"
                                                                                               : " eind");
  for (int i = 0; i < vorm->n_punten; i++)
    g_string_append_printf (uit, " %.1f,%.1f", tenth (vorm->punten[2 * i]), tenth (vorm->punten[2 * i + 1]));
  if (vorm->pad != NULL)
    stip_pad_dump (uit, vorm->pad);
  if (vorm->soort == STIP_VORM_TEKST)
    g_string_append_printf (uit, " %.1f%s%s", tenth (vorm->letter), vorm->vet ? " vet" : "", vorm->tweede ? " tweede" : "");
  if (vorm->tekst != NULL)
    g_string_append_printf (uit, " \"%s\"", vorm->tekst);
  g_string_append_c (uit, '\n');
}

char *
stip_tekening_dump (const StipTekening *self)
{
  GString *uit = g_string_new (NULL);

  g_string_append_printf (uit, "tekening %.1f x %.1f%s\n", tenth (self->width), tenth (self->height), self->rtl ? " rtl" : "");
  for (guint i = 0; i < self->vormen->len; i++)
    dump_vorm (uit, g_ptr_array_index (self->vormen, i));
  return g_string_free (uit, FALSE);
}

gboolean
stip_vak_intersects (const StipVak *een, const StipVak *twee)
{
  return een->x < twee->x + twee->width && twee->x < een->x + een->width &&
         een->y < twee->y + twee->height && twee->y < een->y + een->height;
}
