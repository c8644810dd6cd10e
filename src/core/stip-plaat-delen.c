/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-meekijken.h"
#include "core/stip-plaat-prive.h"

#define GETOOND 4 /* creditors by name when there are more than five (design.md 7) */

/* --- uw geld --- */

static StipPlaatDeel *
add_segment (StipPlaatBouw *bouw, const char *groep, const char *pictogram, StipGeld bedrag)
{
  StipPlaatDeel *deel = stip_plaat_add (bouw->plaat->delen, pictogram);

  deel->kop = stip_plaat_zin (bouw, groep, "Kop", NULL);
  deel->waarde = bedrag;
  if (stip_geld_is_bekend (bedrag))
    deel->bedrag = stip_plaat_zin_take (stip_plaat_taal_geld (bouw->woorden->taal, bedrag), "een bedrag");
  return deel;
}

static StipPlaatDeel *
add_share (StipPlaatBouw *bouw, const char *pictogram, StipZin naam, StipGeld bedrag)
{
  StipPlaatDeel *deel = stip_plaat_add (bouw->plaat->aandelen, pictogram);

  deel->kop = naam;
  deel->waarde = bedrag;
  if (stip_geld_is_bekend (bedrag))
    deel->bedrag = stip_plaat_zin_take (stip_plaat_taal_geld (bouw->woorden->taal, bedrag), "een bedrag");
  return deel;
}

/* All of five; of more the four largest and the sum of the rest, so that the bar stays whole to the cent. */
static void
add_shares (StipPlaatBouw *bouw, const StipPlaatGeld *geld)
{
  guint    getoond = geld->n_aandelen > GETOOND + 1 ? GETOOND : geld->n_aandelen;
  StipGeld rest = 0;

  for (guint i = 0; i < getoond; i++)
    add_share (bouw, geld->aandelen[i].pictogram != NULL ? geld->aandelen[i].pictogram : "kantoor",
               stip_plaat_zin_take (stip_plaat_taal_los (bouw->woorden->taal, geld->aandelen[i].naam), "de naam van een schuldeiser"), geld->aandelen[i].bedrag)
        ->eigennaam = TRUE;
  for (guint i = getoond; i < geld->n_aandelen; i++)
    if (!stip_geld_add (rest, geld->aandelen[i].bedrag, &rest))
      return;
  if (getoond == geld->n_aandelen)
    return;
  g_autofree char *n = g_strdup_printf ("%u", geld->n_aandelen - getoond);
  add_share (bouw, "kantoor", stip_plaat_zin (bouw, "Wie", "Rest", "n", n, NULL), rest);
}

static void
fill_general_shares (StipPlaatBouw *bouw)
{
  static const struct
  {
    const char *sleutel, *pictogram;
  } wie[] = { { "Belasting", "rechter" }, { "Verhuurder", "huis" }, { "Energie", "energie" }, { "Anderen", "kantoor" } };

  bouw->plaat->wie = stip_plaat_zin (bouw, "Wie", "Kop", NULL);
  bouw->plaat->wie_zin = stip_plaat_zin (bouw, "Wie", "ZinBelasting", NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (wie); i++)
    add_share (bouw, wie[i].pictogram, stip_plaat_zin (bouw, "Wie", wie[i].sleutel, NULL), STIP_GELD_ONBEKEND);
}

static void
fill_amounts (StipPlaatBouw *bouw, const StipPlaatGeld *geld)
{
  StipPlaat           *plaat = bouw->plaat;
  const StipPlaatTaal *taal = bouw->woorden->taal;
  StipGeld             som = 0;
  g_autofree char     *bedrag = stip_plaat_taal_geld (taal, geld->aflossen);

  if (stip_geld_add (geld->vast, geld->leefgeld, &som) && stip_geld_add (som, geld->aflossen, &som))
    plaat->binnen_geld = stip_plaat_zin_take (stip_plaat_taal_geld (taal, som), "het inkomen");
  if (geld->aflossen == 0)
    {
      plaat->wie = stip_plaat_zin (bouw, "Wie", "Niets", NULL);
      return;
    }
  if (!geld->bank && geld->n_aandelen == 0) /* not every claim has an amount yet */
    {
      fill_general_shares (bouw);
      return;
    }
  plaat->wie = stip_plaat_zin (bouw, "Wie", "KopBedrag", "bedrag", bedrag, NULL);
  if (geld->bank)
    {
      plaat->wie_zin = stip_plaat_zin (bouw, "Wie", "ZinBank", NULL);
      add_share (bouw, "kantoor", stip_plaat_zin (bouw, "Wie", "Bank", NULL), geld->aflossen);
      return;
    }
  plaat->wie_zin = stip_plaat_zin (bouw, "Wie", geld->dubbel ? "ZinBelasting" : "Zin", NULL);
  add_shares (bouw, geld);
}

void
stip_plaat_bouw_geld (StipPlaatBouw *bouw)
{
  const StipPlaatGeld *geld = bouw->opdracht->geld;
  StipGeld             onbekend = STIP_GELD_ONBEKEND;

  bouw->plaat->binnen = stip_plaat_zin (bouw, "Plaat", "Binnen", NULL);
  add_segment (bouw, "Vast", "huis", geld != NULL ? geld->vast : onbekend)->tekst = stip_plaat_zin (bouw, "Vast", "Zin", NULL);
  add_segment (bouw, "Leefgeld", "tas", geld != NULL ? geld->leefgeld : onbekend)->tekst = stip_plaat_zin (bouw, "Leefgeld", "Zin", NULL);
  if (geld == NULL || geld->aflossen != 0)
    add_segment (bouw, "Aflossen", "munten", geld != NULL ? geld->aflossen : onbekend);
  if (geld != NULL)
    fill_amounts (bouw, geld);
  else
    fill_general_shares (bouw);
}

/* --- twee wegen --- */

static void
add_road (StipPlaatBouw *bouw, int rij, const char *groep, const char *pictogram)
{
  StipPlaatDeel *eerst = stip_plaat_add (bouw->plaat->delen, pictogram);
  StipPlaatDeel *meer = stip_plaat_add (bouw->plaat->delen, "meer");
  StipPlaatDeel *minder = stip_plaat_add (bouw->plaat->delen, "minder");

  eerst->rij = meer->rij = minder->rij = rij;
  eerst->kop = stip_plaat_zin (bouw, groep, "Kop", NULL);
  eerst->uitleg = stip_plaat_zin (bouw, groep, "Uitleg", NULL);
  eerst->tekst = stip_plaat_zin (bouw, groep, "Eerst", NULL);
  meer->kop = stip_plaat_zin (bouw, "Vragen", "Meer", NULL);
  meer->tekst = stip_plaat_zin (bouw, groep, "Meer", NULL);
  minder->kop = stip_plaat_zin (bouw, "Vragen", "Minder", NULL);
  minder->tekst = stip_plaat_zin (bouw, groep, "Minder", NULL);
}

/* Behind the name of the road: how many times how much. */
static void
set_instalments (StipPlaatBouw *bouw, guint road, StipGeld bedrag, int maanden)
{
  StipPlaatDeel   *eerst = g_ptr_array_index (bouw->plaat->delen, road * 3);
  g_autofree char *geld = stip_plaat_taal_geld (bouw->woorden->taal, bedrag);
  g_autofree char *n = g_strdup_printf ("%d", maanden);

  g_free (eerst->uitleg.tekst);
  g_free (eerst->uitleg.plek);
  eerst->uitleg = stip_plaat_zin (bouw, "Vragen", "Keer", "n", n, "bedrag", geld, NULL);
}

/* Amstelveen, bijlage 7: the same three questions on both roads, so that the plate gives no advice. */
void
stip_plaat_bouw_twee (StipPlaatBouw *bouw)
{
  const StipPlaatTwee *twee = bouw->opdracht->twee;
  StipDuur             duur = stip_verloop_fase_duur (bouw->opdracht->profiel, STIP_FASE_OPLOSSING);

  if (twee != NULL)
    duur = (StipDuur){ MAX (twee->krediet_maanden, twee->bemiddeling_maanden), STIP_DUUR_MAANDEN };

  bouw->plaat->stip = stip_plaat_zin_algemeen (bouw, "Algemeen", "Vrij", NULL);
  bouw->plaat->stip_datum = stip_plaat_zin_take (stip_plaat_taal_duur (bouw->woorden->taal, duur), "de duur van het aflossen");
  add_road (bouw, 0, "Krediet", "kantoor");
  add_road (bouw, 1, "Bemiddeling", "spaarpot");
  if (twee == NULL)
    return;
  set_instalments (bouw, 0, twee->krediet, twee->krediet_maanden);
  set_instalments (bouw, 1, twee->bemiddeling, twee->bemiddeling_maanden);
}

/* --- the rest --- */

typedef struct
{
  const char *groep, *pictogram;
  int         rij;
} Blok;

static void
add_blocks (StipPlaatBouw *bouw, const Blok *blokken, gsize aantal)
{
  for (gsize i = 0; i < aantal; i++)
    {
      StipPlaatDeel *deel = stip_plaat_add (bouw->plaat->delen, blokken[i].pictogram);

      deel->rij = blokken[i].rij;
      deel->kop = stip_plaat_zin (bouw, blokken[i].groep, "Kop", NULL);
      deel->tekst = stip_plaat_zin (bouw, blokken[i].groep, "Zin", NULL);
      if (bouw->plaat->soort == STIP_PLAAT_MAAND) /* the amount itself is written in by hand */
        deel->bedrag = stip_plaat_zin_take (g_strdup ("€"), "een bedrag");
    }
}

void
stip_plaat_bouw_helpt (StipPlaatBouw *bouw)
{
  static const Blok blokken[] = { { "Consulent", "gesprek", 0 }, { "Maatje", "samen", 0 }, { "Humanitas", "bezoek", 0 }, { "Bewind", "portemonnee", 1 }, { "Cafe", "rust", 1 }, { "Familie", "huis", 1 } };
  const char       *consulent = bouw->opdracht->dossier != NULL ? bouw->opdracht->dossier->consulent : NULL;

  add_blocks (bouw, blokken, G_N_ELEMENTS (blokken));
  bouw->plaat->hier = stip_plaat_zin (bouw, "Plaat", "U", NULL);
  bouw->plaat->aangekomen = TRUE;
  if (consulent == NULL || *consulent == '\0')
    return;
  StipPlaatDeel *eerste = g_ptr_array_index (bouw->plaat->delen, 0);
  eerste->uitleg = stip_plaat_zin_take (stip_plaat_taal_los (bouw->woorden->taal, consulent), "de naam van de consulent");
}

/* "gemeente Aalsmeer" in a sentence; the profile of the law alone is of no municipality. (transfer full) */
static char *
dup_municipality (const StipPlaatBouw *bouw)
{
  const StipProfiel *profiel = bouw->opdracht->profiel;

  if (profiel->gemeentecode == NULL)
    return g_strdup (stip_woorden_get (bouw->woorden->woorden, "Plaat", "Gemeente"));
  g_autofree char *naam = g_strdup (profiel->naam);
  if (g_str_has_prefix (naam, "Gemeente "))
    naam[0] = 'g';
  return stip_plaat_taal_los (bouw->woorden->taal, naam);
}

void
stip_plaat_bouw_langs (StipPlaatBouw *bouw)
{
  static const Blok blokken[] = { { "Waarom", "vraag", 0 }, { "Kosten", "hand", 0 }, { "Doen", "telefoon", 0 } };
  StipPlaatDeel    *wie = stip_plaat_add (bouw->plaat->delen, "samen");
  g_autofree char  *gemeente = dup_municipality (bouw);

  wie->kop = stip_plaat_zin (bouw, "Wie", "Kop", NULL);
  wie->tekst = stip_plaat_zin (bouw, "Wie", "Zin", "gemeente", gemeente, NULL);
  add_blocks (bouw, blokken, G_N_ELEMENTS (blokken));
}

void
stip_plaat_bouw_maand (StipPlaatBouw *bouw)
{
  static const Blok        blokken[] = { { "Loon", "portemonnee", 0 }, { "Toeslag", "munten", 0 }, { "Wonen", "huis", 1 }, { "Energie", "energie", 1 }, { "Zorg", "zorg", 1 }, { "Leefgeld", "tas", 1 }, { "Over", "spaarpot", 0 } };
  static const char *const koppen[] = { "Binnen", "Uit" };

  for (gsize i = 0; i < G_N_ELEMENTS (koppen); i++)
    stip_plaat_add (bouw->plaat->aandelen, NULL)->kop = stip_plaat_zin (bouw, koppen[i], "Kop", NULL);
  add_blocks (bouw, blokken, G_N_ELEMENTS (blokken));
  ((StipPlaatDeel *)g_ptr_array_index (bouw->plaat->delen, 6))->rij = 2; /* what is left stands by itself */
}

/* --- the strip and the code on the back --- */

static const char *
key_of_with (const StipGebeurtenis *afspraak)
{
  if (g_str_equal (afspraak->soort->id, "huisbezoek"))
    return "MetThuis";
  return g_str_equal (afspraak->soort->id, "telefoon") ? "MetTelefoon" : "Met";
}

/* RFC 5545: a floating time, since the resident's telephone stands where she is. No name in it. (transfer full) */
static char *
make_calendar (const StipPlaatBouw *bouw, const StipGebeurtenis *afspraak)
{
  int              jaar, maand, dag;
  const char      *naam = stip_woorden_get (bouw->woorden->algemeen, "Achterkant", "AgendaNaam");
  g_autofree char *tijd = NULL, *vandaag = stip_datum_to_iso (bouw->opdracht->vandaag);
  g_auto (GStrv) delen = g_strsplit (vandaag, "-", -1);
  g_autofree char *stempel = g_strjoinv (NULL, delen);

  stip_datum_get (afspraak->datum, &jaar, &maand, &dag);
  tijd = afspraak->minuut >= 0 ? g_strdup_printf ("DTSTART:%04d%02d%02dT%02d%02d00", jaar, maand, dag, afspraak->minuut / 60, afspraak->minuut % 60)
                               : g_strdup_printf ("DTSTART;VALUE=DATE:%04d%02d%02d", jaar, maand, dag);
  return g_strdup_printf ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Stip//NL\r\nBEGIN:VEVENT\r\nUID:%04d%02d%02d-%d@stip\r\n"
                          "DTSTAMP:%sT000000Z\r\n%s\r\nSUMMARY:%s\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
                          jaar, maand, dag, MAX (0, afspraak->minuut), stempel, tijd, naam);
}

static void
fill_appointment (StipPlaatBouw *bouw, const StipGebeurtenis *afspraak)
{
  StipPlaat           *plaat = bouw->plaat;
  const StipPlaatTaal *taal = bouw->woorden->taal;
  const char          *consulent = bouw->opdracht->dossier->consulent;
  g_autofree char     *dag = stip_plaat_taal_dag_lang (taal, afspraak->datum, bouw->opdracht->vandaag);
  g_autofree char     *tijd = afspraak->minuut >= 0 ? stip_plaat_taal_tijd (taal, afspraak->minuut) : NULL;
  g_autofree char     *naam = consulent != NULL && *consulent != '\0' ? stip_plaat_taal_los (taal, consulent) : NULL;

  plaat->afspraak = stip_plaat_zin_algemeen (bouw, "Strook", "Afspraak", NULL);
  plaat->wanneer = tijd != NULL ? stip_plaat_zin_algemeen (bouw, "Strook", "DagEnTijd", "dag", dag, "tijd", tijd, NULL)
                                : stip_plaat_zin_take (g_steal_pointer (&dag), "de dag van de afspraak");
  if (naam != NULL)
    plaat->met = stip_plaat_zin_algemeen (bouw, "Strook", key_of_with (afspraak), "naam", naam, NULL);
  plaat->agenda = make_calendar (bouw, afspraak);
  plaat->qr = stip_plaat_zin_algemeen (bouw, "Achterkant", "Agenda", NULL);
  plaat->qr_zin = stip_plaat_zin_algemeen (bouw, "Achterkant", "AgendaZin", NULL);
}

void
stip_plaat_bouw_strook (StipPlaatBouw *bouw)
{
  const StipPlaatOpdracht *opdracht = bouw->opdracht;
  const StipGebeurtenis   *afspraak = opdracht->dossier != NULL ? opdracht->afspraak : NULL;
  gboolean                 algemeen = opdracht->dossier == NULL;
  StipPlaat               *plaat = bouw->plaat;

  if (afspraak == NULL && opdracht->dossier != NULL)
    afspraak = stip_meekijken_afspraak (opdracht->dossier, opdracht->vandaag);
  if (afspraak != NULL)
    fill_appointment (bouw, afspraak);
  else
    {
      plaat->wanneer = stip_plaat_zin_algemeen (bouw, "Strook", algemeen ? "Kom" : "GeenAfspraak", NULL);
      plaat->met = stip_plaat_zin_algemeen (bouw, "Strook", algemeen ? "KomZin" : "GeenAfspraakZin", NULL);
    }
  if (opdracht->telefoon != NULL)
    {
      plaat->vraag = stip_plaat_zin_algemeen (bouw, "Strook", "Bel", NULL);
      plaat->telefoon = stip_plaat_zin_take (stip_plaat_taal_los (bouw->woorden->taal, opdracht->telefoon), "het telefoonnummer");
      return;
    }
  plaat->telefoon = stip_plaat_zin_algemeen (bouw, "Strook", "Vraag", NULL);
  plaat->vraag = stip_plaat_zin_algemeen (bouw, "Strook", "VraagZin", NULL);
}
