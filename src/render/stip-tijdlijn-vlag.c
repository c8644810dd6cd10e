/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "render/stip-tijdlijn-vlag.h"
#include "render/stip-tijdlijn-tekst.h"

#define DAGEN_SPOED 3 /* ui.md: `.soon` is 1 to 3 days */

/* What a flag looks like, by how urgent its most urgent term is: colour follows sign and words. */
typedef struct
{
  StipKleurRol vlak, rand, inkt;
  const char  *pictogram; /* NULL: a little flag */
} Aanzien;

StipTijdlijnVlag *
stip_tijdlijn_vlag_new (guint item, double x, gboolean te_laat)
{
  StipTijdlijnVlag *vlag = g_new0 (StipTijdlijnVlag, 1);

  vlag->items = g_array_new (FALSE, FALSE, sizeof (guint));
  g_array_append_val (vlag->items, item);
  vlag->x = x;
  vlag->te_laat = te_laat;
  vlag->zichtbaar = TRUE;
  return vlag;
}

void
stip_tijdlijn_vlag_free (gpointer data)
{
  StipTijdlijnVlag *vlag = data;

  g_array_unref (vlag->items);
  g_free (vlag->naam);
  g_free (vlag->dagen);
  g_free (vlag);
}

static const StipTijdlijnTermijn *
first_term (const StipTijdlijnBouwer *self, const StipTijdlijnVlag *vlag)
{
  /* the nearest to today: of the late ones the latest, of the others the soonest */
  guint item = g_array_index (vlag->items, guint, 0);

  for (guint i = 1; i < vlag->items->len; i++)
    {
      guint ander = g_array_index (vlag->items, guint, i);

      if (vlag->te_laat ? ander > item : ander < item)
        item = ander;
    }
  return stip_tijdlijn_termijn (self->model, item);
}

void
stip_tijdlijn_vlag_set_vorm (StipTijdlijnBouwer *self, StipTijdlijnVlag *vlag, StipTijdlijnVlagVorm vorm)
{
  const StipTijdlijnTermijn *termijn = first_term (self, vlag);
  g_autofree char           *dagen = stip_tijdlijn_dagen (self->model, termijn, vorm != STIP_VLAG_VOLUIT);

  g_clear_pointer (&vlag->naam, g_free);
  g_clear_pointer (&vlag->dagen, g_free);
  vlag->vorm = vorm;
  if (vorm == STIP_VLAG_AANTAL)
    vlag->dagen = g_strdup_printf ("+%u", vlag->items->len);
  else if (vlag->items->len > 1)
    vlag->dagen = g_strdup_printf ("%s +%u", dagen, vlag->items->len - 1);
  else if (vorm == STIP_VLAG_DAGEN)
    vlag->dagen = g_steal_pointer (&dagen);
  else if (self->opties.stijl == STIP_TIJDLIJN_PLAAT)
    {
      vlag->naam = g_strdup (termijn->naam);
      vlag->dagen = g_steal_pointer (&dagen);
    }
  else
    vlag->dagen = g_strdup_printf ("%s · %s", termijn->naam, dagen);
}

static double
text_width (StipTijdlijnBouwer *self, const char *tekst, gboolean vet)
{
  return tekst == NULL ? 0 : stip_meter_line (self->meter, tekst, self->m.vlag_letter, vet).width;
}

double
stip_tijdlijn_vlag_breedte (StipTijdlijnBouwer *self, const StipTijdlijnVlag *vlag)
{
  const StipTijdlijnMaten *m = &self->m;
  double                   breed = 2 * m->vlag_pad + m->vlag_inkeping + text_width (self, vlag->dagen, TRUE);

  if (vlag->naam != NULL)
    breed += text_width (self, vlag->naam, FALSE) + 0.5 * m->vlag_letter;
  if (m->vlag_icoon > 0)
    breed += m->vlag_icoon + 0.4 * m->vlag_pad;
  return breed;
}

static Aanzien
look_of (const StipTijdlijnBouwer *self, const StipTijdlijnVlag *vlag)
{
  const StipTijdlijnTermijn *termijn = first_term (self, vlag);
  int                        dagen = termijn->datum - self->model->vandaag;

  /* an appointment that comes near is no alarm */
  if (self->model->inwoner != NULL)
    return (Aanzien){ STIP_ROL_VLAG, STIP_ROL_VLAG_RAND, STIP_ROL_VLAG_INKT, self->model->inwoner->afspraak_pictogram };
  if (termijn->staat == STIP_TERMIJN_OPGESCHORT)
    return (Aanzien){ STIP_ROL_VLAG, STIP_ROL_VLAG_RAND, STIP_ROL_VLAG_INKT, "pauze" };
  if (dagen < 0)
    return (Aanzien){ STIP_ROL_LAAT, STIP_ROL_LAAT_RAND, STIP_ROL_LAAT_INKT, "!" };
  if (dagen == 0)
    return (Aanzien){ STIP_ROL_VANDAAG, STIP_ROL_VANDAAG, STIP_ROL_OP_VANDAAG, "klok" };
  if (dagen <= DAGEN_SPOED)
    return (Aanzien){ STIP_ROL_SPOED, STIP_ROL_SPOED_INKT, STIP_ROL_SPOED_INKT, "klok" };
  return (Aanzien){ STIP_ROL_VLAG, STIP_ROL_VLAG_RAND, STIP_ROL_VLAG_INKT, NULL };
}

/* The sign before the words. A warning and a flag are drawn from lines: at 13 px a pictogram's detail is lost. */
static void
draw_icon (StipTijdlijnBouwer *self, double x, double y, const Aanzien *aanzien)
{
  StipTekening *vel = self->vellen[STIP_VEL_VLAGGEN];
  double        s = self->m.vlag_icoon, f = self->opties.text_factor;

  if (aanzien->pictogram == NULL)
    {
      double stok[4] = { x + 0.16 * s, y - 0.42 * s, x + 0.16 * s, y + 0.42 * s };
      double doek[10] = { x + 0.16 * s, y - 0.42 * s, x + 0.86 * s, y - 0.42 * s, x + 0.66 * s, y - 0.15 * s, x + 0.86 * s, y + 0.12 * s, x + 0.16 * s, y + 0.12 * s };

      stip_tekening_add_lijn (vel, stok, 2, aanzien->inkt, 1.6 * f);
      stip_tekening_add_veelhoek (vel, doek, 5, aanzien->inkt, STIP_ROL_GEEN, 0);
    }
  else if (g_str_equal (aanzien->pictogram, "!"))
    {
      double hoek[6] = { x + 0.5 * s, y - 0.40 * s, x + 0.96 * s, y + 0.38 * s, x + 0.04 * s, y + 0.38 * s };
      double streep[4] = { x + 0.5 * s, y - 0.12 * s, x + 0.5 * s, y + 0.10 * s };

      stip_tekening_add_veelhoek (vel, hoek, 3, aanzien->inkt, aanzien->inkt, 1.6 * f);
      stip_tekening_add_lijn (vel, streep, 2, aanzien->vlak, 1.7 * f);
      stip_tekening_add_cirkel (vel, x + 0.5 * s, y + 0.27 * s, 0.9 * f, aanzien->vlak, STIP_ROL_GEEN, 0);
    }
  else
    stip_tekening_add_pictogram (vel, x + s / 2, y, s, aanzien->pictogram, aanzien->inkt);
}

static void
draw_cloth (StipTijdlijnBouwer *self, const StipTijdlijnVlag *vlag, const Aanzien *aanzien)
{
  const StipTijdlijnMaten *m = &self->m;
  StipTekening            *vel = self->vellen[STIP_VEL_VLAGGEN];
  const StipVak           *v = &vlag->vak;
  double                   ver = vlag->links ? v->x : v->x + v->width, dicht = vlag->links ? v->x + v->width : v->x;
  double                   inkeping = vlag->links ? ver + m->vlag_inkeping : ver - m->vlag_inkeping;
  double                   doek[10] = { dicht, v->y, ver, v->y, inkeping, v->y + v->height / 2, ver, v->y + v->height, dicht, v->y + v->height };

  if (m->vlag_inkeping > 0)
    stip_tekening_add_veelhoek (vel, doek, 5, aanzien->vlak, aanzien->rand, m->paal);
  else
    stip_tekening_add_vlak (vel, *v, m->vlag_straal, aanzien->vlak, aanzien->rand, self->opties.text_factor);
}

static void
draw_words (StipTijdlijnBouwer *self, const StipTijdlijnVlag *vlag, const Aanzien *aanzien)
{
  const StipTijdlijnMaten *m = &self->m;
  double                   x = vlag->vak.x + m->vlag_pad + (vlag->links ? m->vlag_inkeping : 0);
  double                   midden = vlag->vak.y + vlag->vak.height / 2, basis = midden + 0.36 * m->vlag_letter;

  if (m->vlag_icoon > 0)
    {
      draw_icon (self, x, midden, aanzien);
      x += m->vlag_icoon + 0.4 * m->vlag_pad;
    }
  if (vlag->naam != NULL)
    {
      stip_tijdlijn_zet_tekst (self, STIP_VEL_VLAGGEN, vlag->naam, m->vlag_letter, FALSE, x, basis, aanzien->inkt);
      x += text_width (self, vlag->naam, FALSE) + 0.5 * m->vlag_letter;
    }
  stip_tijdlijn_zet_tekst (self, STIP_VEL_VLAGGEN, vlag->dagen, m->vlag_letter, TRUE, x, basis, aanzien->inkt);
}

/* Without words (the low strip, or no room at all): a pennant. */
static void
draw_pennant (StipTijdlijnBouwer *self, const StipTijdlijnVlag *vlag, const Aanzien *aanzien)
{
  const StipTijdlijnMaten *m = &self->m;
  double                   f = self->opties.text_factor, w = STIP_VLAG_WIMPEL * f * (vlag->te_laat ? -1 : 1);
  double                   x = vlag->x, y = vlag->vak.y;
  double                   paal[4] = { x, y, x, m->as_y };
  double                   doek[6] = { x, y, x + w, y + 4.5 * f, x, y + 9 * f };

  /* other words have its place: then only its day is marked, and the sentence stays to be found there */
  if (!stip_tijdlijn_is_vrij (self, vlag->vak, 0))
    {
      stip_tekening_add_cirkel (self->vellen[STIP_VEL_PALEN], x, m->as_y, 3 * f, aanzien->rand, STIP_ROL_GEEN, 0);
      return;
    }
  stip_tekening_add_lijn (self->vellen[STIP_VEL_PALEN], paal, 2, aanzien->rand, m->paal);
  stip_tekening_add_veelhoek (self->vellen[STIP_VEL_VLAGGEN], doek, 3, aanzien->rand, STIP_ROL_GEEN, 0);
}

void
stip_tijdlijn_vlag_draw (StipTijdlijnBouwer *self, const StipTijdlijnVlag *vlag)
{
  const StipTijdlijnMaten *m = &self->m;
  Aanzien                  aanzien = look_of (self, vlag);
  double                   paal[4] = { vlag->x, vlag->vak.y + m->vlag_straal, vlag->x, m->as_y };

  if (!vlag->geplaatst)
    {
      draw_pennant (self, vlag, &aanzien);
      return;
    }
  stip_tekening_add_lijn (self->vellen[STIP_VEL_PALEN], paal, 2, aanzien.rand, m->paal);
  if (m->vlag_straal > 0)
    stip_tekening_add_cirkel (self->vellen[STIP_VEL_PALEN], vlag->x, m->as_y, 3 * self->opties.text_factor, aanzien.rand, STIP_ROL_GEEN, 0);
  draw_cloth (self, vlag, &aanzien);
  stip_tijdlijn_bezet (self, vlag->vak);
  stip_tijdlijn_bezet (self, vlag->paal);
  draw_words (self, vlag, &aanzien);
}
