/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dossier/stip-dossier-woorden.h"

#include <glib/gi18n.h>

#include "core/stip-agenda.h"
#include "core/stip-hoofdletter.h"
#include "core/stip-persoon.h"

static int
count_children (const StipDossier *dossier)
{
  int n = 0;

  if (dossier->kinderen >= 0)
    return dossier->kinderen;
  for (guint i = 0; i < dossier->personen->len; i++)
    n += g_strcmp0 (((const StipPersoon *)g_ptr_array_index (dossier->personen, i))->rol, "kind") == 0;
  return n;
}

char *
stip_woorden_ondertitel (const StipDossierBeeld *beeld)
{
  const StipPersoon *inwoner = stip_dossier_inwoner (beeld->dossier);
  int                leeftijd = inwoner != NULL ? stip_persoon_leeftijd (inwoner, beeld->vandaag) : -1;
  int                kinderen = count_children (beeld->dossier);
  g_autoptr (GPtrArray) delen = g_ptr_array_new_with_free_func (g_free);

  if (leeftijd >= 0)
    g_ptr_array_add (delen, g_strdup_printf (ngettext ("%d year old", "%d years old", (gulong)leeftijd), leeftijd));
  if (kinderen > 0)
    g_ptr_array_add (delen, g_strdup_printf (ngettext ("%d child", "%d children", (gulong)kinderen), kinderen));
  if (beeld->dossier->consulent != NULL)
    g_ptr_array_add (delen, g_strdup_printf (_ ("case worker %s"), beeld->dossier->consulent));
  g_ptr_array_add (delen, NULL);
  return g_strjoinv (" · ", (char **)delen->pdata);
}

char *
stip_woorden_soort (const StipGebeurtenisSoort *soort, StipTaal taal)
{
  return stip_hoofdletter (stip_gebeurtenis_soort_naam (soort, taal));
}

char *
stip_woorden_dag (StipDatum datum, StipTaal taal)
{
  return stip_datum_format (datum, STIP_DATUM_DAG_KORT, taal, datum);
}

static int
year_of (StipDatum datum)
{
  int jaar, maand, dag;
  stip_datum_get (datum, &jaar, &maand, &dag);
  return jaar;
}

char *
stip_woorden_onder_dag (StipDatum datum, int minuut, StipDatum vandaag)
{
  gboolean ander_jaar = year_of (datum) != year_of (vandaag);

  if (ander_jaar && minuut >= 0)
    return g_strdup_printf ("%d, %02d:%02d", year_of (datum), minuut / 60, minuut % 60);
  if (ander_jaar)
    return g_strdup_printf ("%d", year_of (datum));
  return minuut >= 0 ? g_strdup_printf ("%02d:%02d", minuut / 60, minuut % 60) : NULL;
}

char *
stip_woorden_contact (const StipGebeurtenis *gebeurtenis)
{
  g_autoptr (GPtrArray) delen = g_ptr_array_new_with_free_func (g_free);

  if (gebeurtenis->bereikt != STIP_JANEE_ONBEKEND)
    g_ptr_array_add (delen, g_strdup (gebeurtenis->bereikt == STIP_JANEE_JA ? _ ("reached") : _ ("not reached")));
  if (gebeurtenis->met != NULL)
    g_ptr_array_add (delen, g_strdup_printf (_ ("with %s"), gebeurtenis->met));
  if (gebeurtenis->toelichting != NULL)
    g_ptr_array_add (delen, g_strdup (gebeurtenis->toelichting));
  if (delen->len == 0)
    return NULL;
  g_ptr_array_add (delen, NULL);
  return g_strjoinv (" · ", (char **)delen->pdata);
}

char *
stip_woorden_over (StipDatum datum, StipDatum vandaag, StipTaal taal)
{
  int dagen = datum - vandaag;

  if (dagen < 2)
    return stip_datum_format_resterend (datum, vandaag, taal);
  return g_strdup_printf (ngettext ("in %d day", "in %d days", (gulong)dagen), dagen);
}

gboolean
stip_woorden_heeft_naam (const StipDossier *dossier)
{
  const StipPersoon *inwoner = stip_dossier_inwoner (dossier);
  return inwoner != NULL && (inwoner->voornaam != NULL || inwoner->achternaam != NULL);
}

char *
stip_woorden_roepnaam (const StipDossier *dossier)
{
  const StipPersoon *inwoner = stip_dossier_inwoner (dossier);

  if (inwoner != NULL && inwoner->voornaam != NULL)
    return g_strdup (inwoner->voornaam);
  return g_strdup (_ ("the resident"));
}

const char *
stip_woorden_groep (StipGroep groep)
{
  switch (groep)
    {
    case STIP_GROEP_CONTACT:
      return _ ("Contact");
    case STIP_GROEP_SCHULDEISERS:
      return _ ("Creditors");
    case STIP_GROEP_BESLUIT:
      return _ ("Decisions");
    case STIP_GROEP_AFSPRAAK:
      return _ ("Appointments");
    case STIP_GROEP_VERLOOP:
      return _ ("Course");
    default:
      g_return_val_if_reached ("");
    }
}

char *
stip_woorden_icoon (const StipGebeurtenisSoort *soort)
{
  return g_strdup_printf ("stip-%s-symbolic", soort != NULL ? soort->pictogram : "vlag");
}

const StipGebeurtenisSoort *
stip_woorden_haalt (const StipProfiel *profiel, const StipDossier *dossier, const StipTermijn *termijn)
{
  return stip_agenda_haalt (profiel, dossier, termijn);
}

gboolean
stip_woorden_kan_gedaan (const StipProfiel *profiel, const StipDossier *dossier, const StipTermijn *termijn)
{
  return termijn->hand_id != 0 || stip_woorden_haalt (profiel, dossier, termijn) != NULL;
}
