/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-dossier-controle.h"

#include <string.h>

typedef struct
{
  const StipDossier *dossier;
  StipControleFunc   func;
  gpointer           data;
} Controle;

static StipDatum
find_date (const Controle *self, const char *ddas)
{
  return stip_gebeurtenissen_datum (self->dossier->gebeurtenissen, stip_gebeurtenis_soort_van_ddas (ddas)->id);
}

static void G_GNUC_PRINTF (3, 4)
    report (const Controle *self, const char *veld, const char *vorm, ...)
{
  va_list argumenten;
  va_start (argumenten, vorm);
  g_autofree char *melding = g_strdup_vprintf (vorm, argumenten);
  va_end (argumenten);
  self->func (veld, melding, self->data);
}

static gboolean
is_nine_figures (const char *bsn)
{
  return strlen (bsn) == 9 && strspn (bsn, "0123456789") == 9;
}

/* Without a BSN the CBS recognises a person by all the other fields together. The addition to the house number is
 * not asked for: most houses have none. */
static void
check_substitutes (const Controle *self, const char *veld, const StipPersoon *persoon)
{
  const struct
  {
    const char *naam;
    gboolean    bekend;
  } velden[] = {
    { "Geboortedatum", stip_datum_is_bekend (persoon->geboortedatum) },
    { "Geslachtsaanduiding", persoon->geslacht != NULL },
    { "Postcode", persoon->postcode != NULL },
    { "Huisnummer", persoon->huisnummer != NULL },
  };
  g_autoptr (GString) mist = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (velden); i++)
    if (!velden[i].bekend)
      g_string_append_printf (mist, "%s%s", mist->len > 0 ? ", " : "", velden[i].naam);
  if (mist->len > 0)
    report (self, veld, "er is geen Burgerservicenummer, en dit ontbreekt ook: %s; vul het Burgerservicenummer in of al deze velden", mist->str);
}

static void
check_clients (const Controle *self)
{
  guint n = 0;

  for (guint i = 0; i < self->dossier->personen->len; i++)
    {
      const StipPersoon *persoon = g_ptr_array_index (self->dossier->personen, i);
      if (g_strcmp0 (persoon->rol, "kind") == 0)
        continue; /* a child is no client of the exchange */
      g_autofree char *client = g_strdup_printf ("client[%u]", n++);
      g_autofree char *veld = g_strconcat (client, ".Burgerservicenummer", NULL);
      if (persoon->bsn == NULL)
        check_substitutes (self, client, persoon);
      else if (!is_nine_figures (persoon->bsn))
        report (self, veld, "een Burgerservicenummer heeft negen cijfers; controleer het nummer");
      else if (!stip_bsn_klopt (persoon->bsn))
        report (self, veld, "dit Burgerservicenummer voldoet niet aan de elfproef; controleer het nummer");
    }
  if (n == 0)
    report (self, "client", "er is geen inwoner opgenomen; voeg minstens één inwoner toe");
}

/* Q&A: the three are one and the same date. An exit without the trajectory's own end date leaves it open. */
static void
check_end_dates (const Controle *self)
{
  static const char *const uitstroom[] = { "uitstroom.datum", "uitstroom.datumBeeindigingsbeschikking" };
  StipDatum                eerste = find_date (self, "einddatum");
  const char              *eerste_veld = "einddatum";

  for (gsize i = 0; i < G_N_ELEMENTS (uitstroom); i++)
    {
      StipDatum datum = find_date (self, uitstroom[i]);
      if (!stip_datum_is_bekend (datum))
        continue;
      if (!stip_datum_is_bekend (eerste))
        {
          report (self, "einddatum", "%s is ingevuld, maar de einddatum van het traject niet; vul daar dezelfde datum in", uitstroom[i]);
          eerste = datum;
          eerste_veld = uitstroom[i];
        }
      else if (datum != eerste)
        report (self, uitstroom[i], "verschilt van %s; die hoort dezelfde datum te zijn", eerste_veld);
    }
}

static void
check_arrangement (const Controle *self)
{
  StipDatum toegekend = find_date (self, "schuldregeling.toegekend");
  StipDatum toekenning = find_date (self, "toekenningsdatum");

  if (self->dossier->dwangakkoord == STIP_JANEE_JA && !stip_datum_is_bekend (toegekend))
    report (self, "schuldregeling.dwangakkoord", "er is een dwangakkoord, maar schuldregeling.toegekend is niet ingevuld; vul de datum van toekenning in");
  if (stip_datum_is_bekend (toegekend) && stip_datum_is_bekend (toekenning) && toegekend != toekenning)
    report (self, "toekenningsdatum", "verschilt van schuldregeling.toegekend; die hoort dezelfde datum te zijn");
}

/* Aanmelding, Intake, Stabilisatie, Schuldregeling, Oplossing, Nazorg, as far as they are there. */
static void
check_phase_order (const Controle *self)
{
  static const char *const starts[] = { "aanmelding.startdatum", "intake.startdatum", "stabilisatie.startdatum", "schuldregeling.datum", "oplossing.startdatum", "nazorg.startdatum" };
  StipDatum                vorige = STIP_DATUM_ONBEKEND;
  const char              *vorige_veld = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      StipDatum datum = find_date (self, starts[i]);
      if (!stip_datum_is_bekend (datum))
        continue;
      if (vorige_veld != NULL && datum < vorige)
        report (self, starts[i], "ligt vóór %s; de fasen horen na elkaar te beginnen", vorige_veld);
      vorige = datum;
      vorige_veld = starts[i];
    }
}

static void
check_period (const Controle *self, const char *veld, StipPeriode periode)
{
  if (stip_datum_is_bekend (periode.van) && stip_datum_is_bekend (periode.tot) && periode.tot < periode.van)
    report (self, veld, "ligt vóór de startdatum; controleer beide datums");
}

static void
check_track (const Controle *self, const char *lijst, guint nummer, StipPeriode periode)
{
  g_autofree char *veld = g_strdup_printf ("%s[%u].einddatum", lijst, nummer);
  check_period (self, veld, periode);
}

static void
check_periods (const Controle *self)
{
  static const char *const paren[][2] = {
    { "startdatum", "einddatum" },
    { "aanmelding.startdatum", "aanmelding.einddatum" },
    { "intake.startdatum", "intake.einddatum" },
    { "stabilisatie.startdatum", "stabilisatie.einddatum" },
    { "oplossing.startdatum", "oplossing.einddatum" },
    { "nazorg.startdatum", "nazorg.einddatum" },
    { "informatieEnAdvies.startdatum", "informatieEnAdvies.einddatum" },
  };
  const struct
  {
    const char *naam;
    GPtrArray  *sporen;
  } lijsten[] = {
    { "begeleiding", self->dossier->begeleidingen },
    { "crisisinterventies", self->dossier->crisisinterventies },
    { "voorlopigeVoorzieningen", self->dossier->voorzieningen },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (paren); i++)
    check_period (self, paren[i][1], (StipPeriode){ find_date (self, paren[i][0]), find_date (self, paren[i][1]) });
  for (gsize i = 0; i < G_N_ELEMENTS (lijsten); i++)
    for (guint j = 0; j < lijsten[i].sporen->len; j++)
      check_track (self, lijsten[i].naam, j, ((const StipSpoor *)g_ptr_array_index (lijsten[i].sporen, j))->periode);
  for (guint j = 0; j < self->dossier->moratoria->len; j++)
    check_track (self, "moratoria", j, ((const StipMoratorium *)g_ptr_array_index (self->dossier->moratoria, j))->periode);
}

static void
check_amount (const Controle *self, const char *veld, StipGeld bedrag)
{
  if (stip_geld_is_bekend (bedrag) && bedrag < 0)
    report (self, veld, "dit bedrag is lager dan nul; controleer het bedrag");
}

static void
check_amounts (const Controle *self)
{
  check_amount (self, "totaalSchuldbedragBijAanvangSchuld", self->dossier->schuld_bij_aanvang);
  check_amount (self, "oplossing.vtlb", self->dossier->vtlb);
  for (guint i = 0; i < self->dossier->schulden->len; i++)
    {
      g_autofree char *veld = g_strdup_printf ("schulden[%u].bedrag", i);
      check_amount (self, veld, ((const StipSchuld *)g_ptr_array_index (self->dossier->schulden, i))->bedrag);
    }
}

void
stip_dossier_controleer (const StipDossier *dossier, StipControleFunc func, gpointer data)
{
  const Controle self = { dossier, func, data };

  check_clients (&self);
  check_end_dates (&self);
  check_arrangement (&self);
  check_phase_order (&self);
  check_periods (&self);
  check_amounts (&self);
}
