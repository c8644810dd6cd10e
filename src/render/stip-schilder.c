/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-schilder.h"

#include <librsvg/rsvg.h>
#include <pango/pangocairo.h>
#include <string.h>

#include "render/stip-pad.h"

#define PAD_PICTOGRAM "/nl/schuldhulp/Stip/pictogrammen/"
#define GRENS_DIK     24.0 /* below this size the stroke is 4 instead of 3 (design.md 10) */
#define GLOED_MIDDEN  0.5

struct _StipSchilder
{
  GHashTable *pictogrammen; /* "naam #rrggbb 4" -> RsvgHandle */
};

StipSchilder *
stip_schilder_new (void)
{
  StipSchilder *self = g_new0 (StipSchilder, 1);

  self->pictogrammen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  return self;
}

void
stip_schilder_free (StipSchilder *self)
{
  g_clear_pointer (&self->pictogrammen, g_hash_table_unref);
  g_free (self);
}

static RsvgHandle *
load_pictogram (const char *naam, const char *kleur, int dikte)
{
  g_autofree char *pad = g_strconcat (PAD_PICTOGRAM, naam, ".svg", NULL);
  g_autofree char *stijl = g_strdup_printf ("svg{color:%s;stroke-width:%d}", kleur, dikte);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_resources_lookup_data (pad, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  RsvgHandle *handle = NULL; /* librsvg has no autoptr at the floor */

  if (bytes != NULL)
    handle = rsvg_handle_new_from_data (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error);
  if (handle == NULL || !rsvg_handle_set_stylesheet (handle, (const guint8 *)stijl, strlen (stijl), &error))
    {
      g_warning ("pictogram %s: %s", naam, error->message);
      g_clear_object (&handle);
    }
  return handle;
}

static RsvgHandle *
get_pictogram (StipSchilder *self, const char *naam, StipKleur kleur, int dikte)
{
  g_autofree char *hex = g_strdup_printf ("#%02x%02x%02x", (guint)(kleur.r * 255 + 0.5), (guint)(kleur.g * 255 + 0.5), (guint)(kleur.b * 255 + 0.5));
  g_autofree char *sleutel = g_strdup_printf ("%s %s %d", naam, hex, dikte);
  RsvgHandle      *handle = g_hash_table_lookup (self->pictogrammen, sleutel);

  if (handle == NULL)
    {
      handle = load_pictogram (naam, hex, dikte);
      if (handle != NULL)
        g_hash_table_insert (self->pictogrammen, g_steal_pointer (&sleutel), handle);
    }
  return handle;
}

static void
set_source (cairo_t *cr, StipPaletSoort palet, StipKleurRol rol)
{
  StipKleur kleur = stip_palet_kleur (palet, rol);

  cairo_set_source_rgba (cr, kleur.r, kleur.g, kleur.b, kleur.a);
}

static gboolean
is_seen (StipPaletSoort palet, StipKleurRol rol)
{
  return rol != STIP_ROL_GEEN && stip_palet_kleur (palet, rol).a > 0;
}

static void
set_dash (cairo_t *cr, const StipVorm *vorm)
{
  static const double strepen[][2] = { { 0, 0 }, { 0, 6 }, { 4, 3 }, { 10, 8 }, { 12, 6 }, { 3.2, 3.2 } };
  double              streep[2] = { strepen[vorm->streep][0] * vorm->schaal, strepen[vorm->streep][1] * vorm->schaal };

  cairo_set_dash (cr, streep, vorm->streep == STIP_STREEP_VOL ? 0 : 2, 0);
  gboolean rond = vorm->streep == STIP_STREEP_VOL || vorm->streep == STIP_STREEP_PUNT || vorm->streep == STIP_STREEP_WEG;

  cairo_set_line_cap (cr, rond && !vorm->stomp ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_width (cr, vorm->dikte);
}

/* new_path before every arc: else a line runs to it from the last point. */
static void
add_rounded (cairo_t *cr, const StipVorm *vorm)
{
  double x = vorm->vak.x, y = vorm->vak.y, w = vorm->vak.width, h = vorm->vak.height;
  double begin = vorm->hoeken & STIP_HOEK_BEGIN ? vorm->straal : 0, eind = vorm->hoeken & STIP_HOEK_EIND ? vorm->straal : 0;

  cairo_new_path (cr);
  cairo_arc (cr, x + w - eind, y + eind, eind, -G_PI_2, 0);
  cairo_arc (cr, x + w - eind, y + h - eind, eind, 0, G_PI_2);
  cairo_arc (cr, x + begin, y + h - begin, begin, G_PI_2, G_PI);
  cairo_arc (cr, x + begin, y + begin, begin, G_PI, 1.5 * G_PI);
  cairo_close_path (cr);
}

static void
add_path (cairo_t *cr, const StipVorm *vorm)
{
  const StipVak *vak = &vorm->vak;

  if (vorm->soort == STIP_VORM_VLAK)
    {
      add_rounded (cr, vorm);
      return;
    }
  cairo_new_path (cr);
  if (vorm->soort == STIP_VORM_CIRKEL || vorm->soort == STIP_VORM_GLOED)
    cairo_arc (cr, vak->x + vak->width / 2, vak->y + vak->height / 2, vak->width / 2, 0, 2 * G_PI);
  if (vorm->pad != NULL)
    stip_pad_trace (vorm->pad, cr);
  for (int i = 0; i < vorm->n_punten; i++)
    cairo_line_to (cr, vorm->punten[2 * i], vorm->punten[2 * i + 1]);
  if (vorm->soort == STIP_VORM_VEELHOEK)
    cairo_close_path (cr);
}

static void
paint_shape (cairo_t *cr, const StipVorm *vorm, StipPaletSoort palet)
{
  add_path (cr, vorm);
  if (is_seen (palet, vorm->fill))
    {
      set_source (cr, palet, vorm->fill);
      cairo_fill_preserve (cr);
    }
  if (is_seen (palet, vorm->stroke) && vorm->dikte > 0)
    {
      set_source (cr, palet, vorm->stroke);
      set_dash (cr, vorm);
      cairo_stroke_preserve (cr);
    }
  cairo_new_path (cr);
}

static void
paint_glow (cairo_t *cr, const StipVorm *vorm, StipPaletSoort palet)
{
  StipKleur        kleur = stip_palet_kleur (palet, vorm->fill);
  double           straal = vorm->vak.width / 2, x = vorm->vak.x + straal, y = vorm->vak.y + straal;
  cairo_pattern_t *patroon;

  if (!is_seen (palet, vorm->fill))
    return;
  patroon = cairo_pattern_create_radial (x, y, straal / 4, x, y, straal);
  cairo_pattern_add_color_stop_rgba (patroon, 0, kleur.r, kleur.g, kleur.b, GLOED_MIDDEN);
  cairo_pattern_add_color_stop_rgba (patroon, 0.4, kleur.r, kleur.g, kleur.b, 0.45 * GLOED_MIDDEN);
  cairo_pattern_add_color_stop_rgba (patroon, 1, kleur.r, kleur.g, kleur.b, 0);
  cairo_set_source (cr, patroon);
  add_path (cr, vorm);
  cairo_fill (cr);
  cairo_pattern_destroy (patroon);
}

static void
paint_pictogram (StipSchilder *self, cairo_t *cr, const StipVorm *vorm, StipPaletSoort palet)
{
  RsvgHandle   *handle = get_pictogram (self, vorm->tekst, stip_palet_kleur (palet, vorm->stroke), vorm->dikte > 0 ? (int)vorm->dikte : vorm->vak.width < GRENS_DIK ? 4
                                                                                                                                                                    : 3);
  RsvgRectangle vak = { vorm->vak.x, vorm->vak.y, vorm->vak.width, vorm->vak.height };
  g_autoptr (GError) error = NULL;

  if (handle == NULL)
    return;
  cairo_save (cr);
  if (vorm->omkeer)
    {
      cairo_translate (cr, 2 * vak.x + vak.width, 0);
      cairo_scale (cr, -1, 1);
    }
  if (!rsvg_handle_render_document (handle, cr, &vak, &error))
    g_warning ("pictogram %s: %s", vorm->tekst, error->message);
  cairo_restore (cr);
}

static void
paint_text (cairo_t *cr, const StipVorm *vorm, StipMeter *meter, StipPaletSoort palet)
{
  g_autoptr (PangoLayout) layout = stip_meter_layout (vorm->tweede ? stip_meter_tweede (meter) : meter, vorm->tekst, vorm->letter, vorm->vet);

  pango_layout_set_single_paragraph_mode (layout, TRUE);
  set_source (cr, palet, vorm->fill);
  cairo_move_to (cr, vorm->vak.x, vorm->basis);
  pango_cairo_show_layout_line (cr, pango_layout_get_line_readonly (layout, 0));
}

/* The tags of a PDF; on other surfaces they are nothing. Lines of one paragraph stand in one element, so that a screen
 * reader does not stop between them. */
static void
set_paragraph (cairo_t *cr, const char **open, guint *alinea, const StipVorm *vorm)
{
  static const char *const tags[] = { "P", "H1", "H2" };

  if (vorm != NULL && vorm->soort != STIP_VORM_TEKST)
    return;
  if (vorm != NULL && vorm->alinea == *alinea)
    return;
  if (*open != NULL)
    cairo_tag_end (cr, *open);
  *open = NULL;
  *alinea = vorm != NULL ? vorm->alinea : 0;
  if (*alinea == 0)
    return;
  *open = tags[vorm->kop];
  cairo_tag_begin (cr, *open, NULL);
}

void
stip_schilder_paint (StipSchilder *self, cairo_t *cr, const StipTekening *tekening, StipMeter *meter, StipPaletSoort palet)
{
  const char *open = NULL;
  guint       alinea = 0;

  for (guint i = 0; i < tekening->vormen->len; i++)
    {
      const StipVorm *vorm = g_ptr_array_index (tekening->vormen, i);

      set_paragraph (cr, &open, &alinea, vorm);
      switch (vorm->soort)
        {
        case STIP_VORM_TEKST:
          paint_text (cr, vorm, meter, palet);
          break;
        case STIP_VORM_PICTOGRAM:
          paint_pictogram (self, cr, vorm, palet);
          break;
        case STIP_VORM_GLOED:
          paint_glow (cr, vorm, palet);
          break;
        case STIP_VORM_VLAK:
        case STIP_VORM_LIJN:
        case STIP_VORM_VEELHOEK:
        case STIP_VORM_CIRKEL:
        case STIP_VORM_PAD:
        default:
          paint_shape (cr, vorm, palet);
        }
    }
  set_paragraph (cr, &open, &alinea, NULL);
}
