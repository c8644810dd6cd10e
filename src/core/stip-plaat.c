/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-plaat-prive.h"

static void
clear_zin (StipZin *zin)
{
  g_free (zin->tekst);
  g_free (zin->plek);
}

static void
free_part (gpointer data)
{
  StipPlaatDeel *deel = data;

  clear_zin (&deel->kop);
  clear_zin (&deel->uitleg);
  clear_zin (&deel->tekst);
  clear_zin (&deel->duur);
  clear_zin (&deel->datum);
  clear_zin (&deel->bedrag);
  g_free (deel);
}

static void
clear_plate (StipPlaat *self)
{
  StipZin *const zinnen[] = { &self->titel, &self->ondertitel, &self->hier, &self->stip, &self->stip_datum, &self->binnen, &self->binnen_geld,
                              &self->wie, &self->wie_zin, &self->afspraak, &self->wanneer, &self->met, &self->vraag, &self->telefoon, &self->proef,
                              &self->terug, &self->terug_zin, &self->qr, &self->qr_zin };

  for (gsize i = 0; i < G_N_ELEMENTS (zinnen); i++)
    clear_zin (zinnen[i]);
  for (int i = 0; i < STIP_PLAAT_VRAGEN; i++)
    clear_zin (&self->vragen[i]);
  g_ptr_array_unref (self->delen);
  g_ptr_array_unref (self->aandelen);
  g_free (self->agenda);
  stip_plaat_taal_unref (self->taal);
  g_clear_pointer (&self->nl, stip_plaat_unref);
}

STIP_DEFINE_RECORD (StipPlaat, stip_plaat, clear_plate)

/* --- what the builders share --- */

StipZin
stip_plaat_zin_take (char *tekst, const char *plek)
{
  return (StipZin){ tekst, g_strdup (plek) };
}

static StipZin
fill (const StipWoorden *woorden, const char *groep, const char *sleutel, va_list lijst)
{
  g_autoptr (GPtrArray) paren = g_ptr_array_new ();
  const char *een;

  while ((een = va_arg (lijst, const char *)) != NULL)
    g_ptr_array_add (paren, (gpointer)een);
  g_ptr_array_add (paren, NULL);
  return (StipZin){ stip_woorden_fill_paren (woorden, groep, sleutel, (const char *const *)paren->pdata),
                    g_strdup_printf ("%s [%s] %s", stip_woorden_naam (woorden), groep, sleutel) };
}

StipZin
stip_plaat_zin (const StipPlaatBouw *bouw, const char *groep, const char *sleutel, ...)
{
  va_list lijst;

  va_start (lijst, sleutel);
  StipZin zin = fill (bouw->woorden->woorden, groep, sleutel, lijst);
  va_end (lijst);
  return zin;
}

StipZin
stip_plaat_zin_algemeen (const StipPlaatBouw *bouw, const char *groep, const char *sleutel, ...)
{
  va_list lijst;

  va_start (lijst, sleutel);
  StipZin zin = fill (bouw->woorden->algemeen, groep, sleutel, lijst);
  va_end (lijst);
  return zin;
}

StipPlaatDeel *
stip_plaat_add (GPtrArray *delen, const char *pictogram)
{
  StipPlaatDeel *deel = g_new0 (StipPlaatDeel, 1);

  deel->pictogram = pictogram;
  deel->waarde = STIP_GELD_ONBEKEND;
  g_ptr_array_add (delen, deel);
  return deel;
}

char *
stip_plaat_naam (const StipPlaatBouw *bouw)
{
  const StipPersoon *inwoner = bouw->opdracht->dossier != NULL ? stip_dossier_inwoner (bouw->opdracht->dossier) : NULL;

  if (inwoner == NULL || inwoner->voornaam == NULL || *inwoner->voornaam == '\0')
    return NULL;
  return bouw->opdracht->voornaam ? g_strdup (inwoner->voornaam) : stip_persoon_weergavenaam (inwoner);
}

/* --- making one --- */

static void
fill_title (StipPlaatBouw *bouw)
{
  static const char *const vragen[STIP_PLAAT_VRAGEN] = { "Vraag1", "Vraag2", "Vraag3" };
  StipPlaat               *plaat = bouw->plaat;
  gboolean                 fase = plaat->nu >= 0;

  if (!fase)
    {
      plaat->titel = stip_plaat_zin (bouw, "Plaat", "Titel", NULL);
      plaat->ondertitel = stip_plaat_zin (bouw, "Plaat", "Ondertitel", NULL);
    }
  for (int i = 0; i < STIP_PLAAT_VRAGEN; i++)
    plaat->vragen[i] = stip_plaat_zin (bouw, fase ? "Vragen" : "Plaat", vragen[i], NULL);
  plaat->terug = stip_plaat_zin_algemeen (bouw, "Achterkant", "Titel", NULL);
  plaat->terug_zin = stip_plaat_zin_algemeen (bouw, "Achterkant", "Zin", NULL);
}

static void
fill_kind (StipPlaatBouw *bouw)
{
  switch (bouw->plaat->soort)
    {
    case STIP_PLAAT_UW_GELD:
      stip_plaat_bouw_geld (bouw);
      break;
    case STIP_PLAAT_TWEE_WEGEN:
      stip_plaat_bouw_twee (bouw);
      break;
    case STIP_PLAAT_NEE:
      stip_plaat_bouw_nee (bouw);
      break;
    case STIP_PLAAT_HELPT:
      stip_plaat_bouw_helpt (bouw);
      break;
    case STIP_PLAAT_LANGS:
      stip_plaat_bouw_langs (bouw);
      break;
    case STIP_PLAAT_MAAND:
      stip_plaat_bouw_maand (bouw);
      break;
    case STIP_PLAAT_FASE_AANMELDEN:
    case STIP_PLAAT_FASE_GESPREK:
    case STIP_PLAAT_FASE_RUST:
    case STIP_PLAAT_FASE_REGELEN:
    case STIP_PLAAT_FASE_AFLOSSEN:
    case STIP_PLAAT_FASE_NAZORG:
      stip_plaat_bouw_fase (bouw);
      break;
    case STIP_PLAAT_DE_WEG:
    case STIP_PLAAT_AANTAL:
    default:
      stip_plaat_bouw_weg (bouw);
    }
}

static StipPlaat *
make (const StipPlaatOpdracht *opdracht, const StipPlaatWoorden *woorden)
{
  StipPlaat    *self = g_atomic_rc_box_new0 (StipPlaat);
  StipPlaatBouw bouw = { opdracht, woorden, self };

  self->soort = opdracht->soort;
  self->taal = stip_plaat_taal_ref (woorden->taal);
  self->vandaag = opdracht->vandaag;
  self->nu = (int)stip_plaat_soort_fase (opdracht->soort) - STIP_FASE_AANMELDING;
  self->delen = g_ptr_array_new_with_free_func (free_part);
  self->aandelen = g_ptr_array_new_with_free_func (free_part);
  fill_title (&bouw);
  fill_kind (&bouw);
  stip_plaat_bouw_strook (&bouw);
  if (woorden->taal->nagelezen == NULL)
    self->proef = stip_plaat_zin_algemeen (&bouw, "Algemeen", "Proefvertaling", NULL);
  return self;
}

StipPlaat *
stip_plaat_new (const StipPlaatOpdracht *opdracht)
{
  StipPlaat *self = make (opdracht, opdracht->woorden);

  if (opdracht->nederlands != NULL && !g_str_equal (opdracht->woorden->taal->code, opdracht->nederlands->taal->code))
    self->nl = make (opdracht, opdracht->nederlands);
  return self;
}

/* --- reading it --- */

typedef struct
{
  StipPlaatFunc func;
  gpointer      data;
  gboolean      begin;
} Lezing;

static void
say (Lezing *lezing, const char *tekst, int kop)
{
  if (tekst == NULL || *tekst == '\0')
    return;
  lezing->func (tekst, kop, lezing->begin, lezing->data);
  lezing->begin = FALSE;
}

char *
stip_plaat_deel_kort (const StipPlaatDeel *deel)
{
  const char *achter = deel->datum.tekst != NULL ? deel->datum.tekst : deel->uitleg.tekst;

  return achter != NULL ? g_strdup_printf ("%s, %s", deel->kop.tekst, achter) : g_strdup (deel->kop.tekst);
}

static void
say_part (Lezing *lezing, const StipPlaat *self, const StipPlaatDeel *deel, const StipPlaatDeel *nl)
{
  lezing->begin = TRUE;
  if (deel->staat == STIP_PLAAT_NU)
    say (lezing, self->hier.tekst, 0);
  say (lezing, deel->kop.tekst, 2);
  say (lezing, deel->uitleg.tekst, 0);
  say (lezing, deel->tekst.tekst, 0);
  say (lezing, deel->bedrag.tekst, 0);
  say (lezing, deel->duur.tekst, 0);
  say (lezing, deel->datum.tekst, 0);
  if (nl == NULL || deel->eigennaam)
    return;
  g_autofree char *kort = stip_plaat_deel_kort (nl);
  say (lezing, kort, 0);
  say (lezing, nl->tekst.tekst, 0);
}

static void
say_parts (Lezing *lezing, const StipPlaat *self, GPtrArray *delen, GPtrArray *nl)
{
  gboolean maand = self->soort == STIP_PLAAT_MAAND;
  int      rij = -1;

  for (guint i = 0; i < delen->len; i++)
    {
      const StipPlaatDeel *deel = g_ptr_array_index (delen, i);
      if (maand && deel->rij != rij && (guint)deel->rij < self->aandelen->len)
        say_part (lezing, self, g_ptr_array_index (self->aandelen, deel->rij), nl != NULL ? g_ptr_array_index (self->nl->aandelen, deel->rij) : NULL);
      rij = deel->rij;
      say_part (lezing, self, deel, nl != NULL ? g_ptr_array_index (nl, i) : NULL);
    }
}

static void
say_strip (Lezing *lezing, const StipPlaat *self)
{
  lezing->begin = TRUE;
  say (lezing, self->afspraak.tekst, 0);
  say (lezing, self->wanneer.tekst, 0);
  say (lezing, self->met.tekst, 0);
  if (self->nl != NULL)
    {
      say (lezing, self->nl->afspraak.tekst, 0);
      say (lezing, self->nl->wanneer.tekst, 0);
      say (lezing, self->nl->met.tekst, 0);
    }
  lezing->begin = TRUE;
  say (lezing, self->vraag.tekst, 0);
  say (lezing, self->telefoon.tekst, 0);
  lezing->begin = TRUE;
  say (lezing, self->proef.tekst, 0);
}

static void
say_back (Lezing *lezing, const StipPlaat *self)
{
  say (lezing, self->terug.tekst, 1);
  say (lezing, self->terug_zin.tekst, 0);
  if (self->nl != NULL)
    say (lezing, self->nl->terug.tekst, 0);
  for (int i = 0; i < STIP_PLAAT_VRAGEN; i++)
    {
      lezing->begin = TRUE;
      say (lezing, self->vragen[i].tekst, 2);
      if (self->nl != NULL)
        say (lezing, self->nl->vragen[i].tekst, 0);
    }
  lezing->begin = TRUE;
  say (lezing, self->qr.tekst, 2);
  say (lezing, self->qr_zin.tekst, 0);
  if (self->nl != NULL)
    say (lezing, self->nl->qr.tekst, 0);
}

void
stip_plaat_foreach (const StipPlaat *self, gboolean achterkant, StipPlaatFunc func, gpointer data)
{
  Lezing lezing = { func, data, FALSE };

  if (achterkant)
    {
      say_back (&lezing, self);
      return;
    }
  say (&lezing, self->titel.tekst, 1);
  say (&lezing, self->ondertitel.tekst, 0);
  if (self->nl != NULL)
    say (&lezing, self->nl->titel.tekst, 0);
  lezing.begin = TRUE;
  say (&lezing, self->stip.tekst, 0);
  say (&lezing, self->stip_datum.tekst, 0);
  say (&lezing, self->binnen.tekst, 0);
  say (&lezing, self->binnen_geld.tekst, 0);
  if (self->aangekomen)
    say (&lezing, self->hier.tekst, 0);
  say_parts (&lezing, self, self->delen, self->nl != NULL ? self->nl->delen : NULL);
  lezing.begin = TRUE;
  say (&lezing, self->wie.tekst, 2);
  say (&lezing, self->wie_zin.tekst, 0);
  if (self->nl != NULL)
    say (&lezing, self->nl->wie.tekst, 0);
  if (self->soort != STIP_PLAAT_MAAND)
    say_parts (&lezing, self, self->aandelen, self->nl != NULL ? self->nl->aandelen : NULL);
  say_strip (&lezing, self);
}

static void
append_text (const char *tekst, int kop, gboolean begin, gpointer data)
{
  GString *uit = data;

  if (begin && uit->len > 0)
    g_string_append_c (uit, '\n');
  g_string_append_printf (uit, "%s\n", tekst);
}

char *
stip_plaat_to_text (const StipPlaat *self, gboolean achterkant)
{
  GString *uit = g_string_new (NULL);

  stip_plaat_foreach (self, achterkant, append_text, uit);
  return g_string_free (uit, FALSE);
}
