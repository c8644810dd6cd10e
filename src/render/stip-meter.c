/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-meter.h"

#include <pango/pangocairo.h>
#include <string.h>

#define STIP_LETTER_DRUK "Andika, Noto Sans, sans-serif"
/* More different lines than any timeline has; a zoom makes no new ones. */
#define MAX_ONTHOUDEN 4096

struct _StipMeter
{
  char         *family;
  PangoContext *context;
  gboolean      rtl;
  StipMeter    *tweede;
  GHashTable   *maten; /* "16.5b tekst" -> StipTekstMaat */
};

StipMeter *
stip_meter_new (const char *family, gboolean scherm)
{
  StipMeter *self = g_new0 (StipMeter, 1);
  g_autoptr (PangoFontMap) map = pango_cairo_font_map_new ();
  cairo_font_options_t *options = cairo_font_options_create ();

  self->family = g_strdup (family != NULL ? family : STIP_LETTER_DRUK);
  pango_cairo_font_map_set_resolution (PANGO_CAIRO_FONT_MAP (map), 96);
  self->context = pango_font_map_create_context (map);
  cairo_font_options_set_hint_metrics (options, scherm ? CAIRO_HINT_METRICS_ON : CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style (options, scherm ? CAIRO_HINT_STYLE_SLIGHT : CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (self->context, options);
  cairo_font_options_destroy (options);
  pango_context_set_round_glyph_positions (self->context, scherm);
  self->maten = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  return self;
}

StipMeter *
stip_meter_new_taal (const char *letters, const char *taal, gboolean rtl)
{
  g_autofree char *family = g_strdup_printf ("%s, Noto Sans, sans-serif", letters);
  StipMeter       *self = stip_meter_new (family, FALSE);

  self->rtl = rtl;
  pango_context_set_language (self->context, pango_language_from_string (taal));
  self->tweede = stip_meter_new (NULL, FALSE);
  return self;
}

StipMeter *
stip_meter_tweede (StipMeter *self)
{
  return self->tweede != NULL ? self->tweede : self;
}

int
stip_meter_onbekend (StipMeter *self, const char *tekst)
{
  g_autoptr (PangoLayout) layout = stip_meter_layout (self, tekst, 12, FALSE);
  return pango_layout_get_unknown_glyphs_count (layout);
}

void
stip_meter_free (StipMeter *self)
{
  g_clear_pointer (&self->tweede, stip_meter_free);
  g_clear_object (&self->context);
  g_clear_pointer (&self->maten, g_hash_table_unref);
  g_free (self->family);
  g_free (self);
}

const char *
stip_meter_family (StipMeter *self)
{
  return self->family;
}

PangoLayout *
stip_meter_layout (StipMeter *self, const char *tekst, double letter, gboolean vet)
{
  PangoLayout          *layout;
  PangoFontDescription *letters = pango_font_description_new ();

  /* the base direction is said, never guessed from the first letter (design.md 6) */
  pango_context_set_base_dir (self->context, self->rtl ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
  layout = pango_layout_new (self->context);
  pango_layout_set_auto_dir (layout, FALSE);
  pango_font_description_set_family (letters, self->family);
  pango_font_description_set_weight (letters, vet ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_font_description_set_absolute_size (letters, letter * PANGO_SCALE);
  pango_layout_set_font_description (layout, letters);
  pango_font_description_free (letters);
  pango_layout_set_text (layout, tekst, -1);
  return layout;
}

StipTekstMaat
stip_meter_line (StipMeter *self, const char *tekst, double letter, gboolean vet)
{
  char                 getal[G_ASCII_DTOSTR_BUF_SIZE];
  g_autofree char     *sleutel = g_strdup_printf ("%s%c%s", g_ascii_formatd (getal, sizeof getal, "%.2f", letter), vet ? 'b' : 'r', tekst);
  const StipTekstMaat *bekend = g_hash_table_lookup (self->maten, sleutel);
  StipTekstMaat        maat;
  g_autoptr (PangoLayout) layout = NULL;
  PangoRectangle vak, inkt;

  if (bekend != NULL)
    return *bekend;
  layout = stip_meter_layout (self, tekst, letter, vet);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_get_extents (layout, &inkt, &vak);
  maat.ascent = pango_layout_get_baseline (layout) / (double)PANGO_SCALE;
  maat.width = vak.width / (double)PANGO_SCALE;
  maat.descent = vak.height / (double)PANGO_SCALE - maat.ascent;
  maat.inkt_boven = maat.ascent - inkt.y / (double)PANGO_SCALE;
  maat.inkt_onder = (inkt.y + inkt.height) / (double)PANGO_SCALE - maat.ascent;
  if (g_hash_table_size (self->maten) >= MAX_ONTHOUDEN)
    g_hash_table_remove_all (self->maten);
  g_hash_table_insert (self->maten, g_steal_pointer (&sleutel), g_memdup2 (&maat, sizeof maat));
  return maat;
}

GPtrArray *
stip_meter_wrap (StipMeter *self, const char *tekst, double letter, gboolean vet, double width)
{
  g_autoptr (PangoLayout) layout = stip_meter_layout (self, tekst, letter, vet);
  GPtrArray *regels = g_ptr_array_new_with_free_func (g_free);

  pango_layout_set_width (layout, (int)(width * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  for (GSList *l = pango_layout_get_lines_readonly (layout); l != NULL; l = l->next)
    {
      PangoLayoutLine *regel = l->data;

      g_ptr_array_add (regels, g_strchomp (g_strndup (tekst + regel->start_index, regel->length)));
    }
  return regels;
}
