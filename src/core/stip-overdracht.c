/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-overdracht-prive.h"
#include "core/stip-hoofdletter.h"

#include "core/stip-veld.h"

static void
free_line (gpointer data)
{
  StipOverdrachtRegel *regel = data;

  g_free (regel->kop);
  g_free (regel->onder);
  g_free (regel->tekst);
  g_free (regel->bij);
  g_free (regel);
}

static void
free_part (gpointer data)
{
  StipOverdrachtDeel *deel = data;

  g_free (deel->kop);
  g_ptr_array_unref (deel->regels);
  g_free (deel);
}

static void
clear_form (StipOverdracht *self)
{
  g_free (self->nummer);
  g_free (self->naam);
  g_free (self->van);
  g_free (self->naar);
  g_clear_pointer (&self->delen, g_ptr_array_unref);
  g_clear_pointer (&self->ontbreekt, g_ptr_array_unref);
}

STIP_DEFINE_RECORD (StipOverdracht, stip_overdracht, clear_form)

/* --- what the parts are made with --- */

StipOverdrachtDeel *
stip_overdracht_add_deel (StipOverdrachtBouw *bouw, const char *id, const char *kop, gboolean uitgelicht)
{
  StipOverdrachtDeel *deel = g_new0 (StipOverdrachtDeel, 1);

  deel->id = g_intern_string (id);
  deel->kop = g_strdup (kop);
  deel->uitgelicht = uitgelicht;
  deel->regels = g_ptr_array_new_with_free_func (free_line);
  g_ptr_array_add (bouw->form->delen, deel);
  return deel;
}

StipOverdrachtRegel *
stip_overdracht_take_regel (StipOverdrachtDeel *deel, char *kop, char *onder, char *tekst, char *bij)
{
  StipOverdrachtRegel *regel = g_new0 (StipOverdrachtRegel, 1);

  *regel = (StipOverdrachtRegel){ .kop = kop, .onder = onder, .tekst = tekst, .bij = bij };
  if (tekst == NULL || *tekst == '\0')
    {
      free_line (regel);
      return NULL;
    }
  g_ptr_array_add (deel->regels, regel);
  return regel;
}

char *
stip_overdracht_dag (const StipOverdrachtBouw *bouw, StipDatum datum)
{
  return stip_datum_is_bekend (datum) ? stip_datum_format (datum, STIP_DATUM_DAG_KORT, STIP_TAAL_NL, bouw->vandaag) : NULL;
}

char *
stip_overdracht_resterend (const StipOverdrachtBouw *bouw, StipDatum datum)
{
  return stip_datum_is_bekend (datum) ? stip_datum_format_resterend (datum, bouw->vandaag, STIP_TAAL_NL) : NULL;
}

char *
stip_overdracht_hoofdletter (const char *tekst)
{
  return tekst == NULL || *tekst == '\0' ? NULL : stip_hoofdletter (tekst);
}

char *
stip_overdracht_veld (const StipOverdrachtBouw *bouw, const char *id)
{
  const StipVeld  *veld = stip_veld_zoek (id);
  g_autofree char *waarde = stip_dossier_dup_veld (bouw->dossier, veld, 0);

  return waarde != NULL ? stip_veld_toon (veld, waarde, STIP_TAAL_NL) : NULL;
}

/* --- what is missing --- */

static const StipOverdrachtPunt punten[] = {
  { "feit.belangrijk", "Schrijf op wat voor deze inwoner telt", "Write down what matters to this resident" },
  { "feit.gevoelig", "Schrijf op waar uw collega op moet letten", "Write down what your colleague should be careful with" },
  { "persoon.bereikbaar", "Vul in wanneer en hoe de inwoner bereikbaar is", "Fill in when and how the resident can be reached" },
  { "plan", "Zet de doelen en afspraken in het plan", "Put goals and agreements in the plan" },
};

static gboolean
is_missing (const StipDossier *dossier, const StipOverdrachtPunt *punt)
{
  const StipVeld *veld = stip_veld_zoek (punt->id);

  if (veld == NULL)
    return dossier->doelen->len == 0;
  g_autofree char *waarde = stip_dossier_dup_veld (dossier, veld, 0);
  return waarde == NULL;
}

GPtrArray *
stip_overdracht_ontbreekt (const StipDossier *dossier)
{
  GPtrArray *ontbreekt = g_ptr_array_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (punten); i++)
    if (is_missing (dossier, &punten[i]))
      g_ptr_array_add (ontbreekt, (gpointer)&punten[i]);
  return ontbreekt;
}

static void
add_missing (StipOverdrachtBouw *bouw, gboolean overgedragen)
{
  StipOverdrachtDeel *deel = stip_overdracht_add_deel (bouw, "ontbreekt", overgedragen ? "Nog in te vullen" : "Nog in te vullen voor u overdraagt", FALSE);

  for (guint i = 0; i < bouw->form->ontbreekt->len; i++)
    {
      const StipOverdrachtPunt *punt = g_ptr_array_index (bouw->form->ontbreekt, i);
      stip_overdracht_take_regel (deel, NULL, NULL, g_strdup (punt->nl), NULL)->merk = STIP_OVERDRACHT_MERK_OPEN;
    }
}

/* --- the whole --- */

static const StipGebeurtenis *
find_last_handover (const StipDossier *dossier, StipDatum vandaag)
{
  for (guint i = dossier->gebeurtenissen->len; i > 0; i--)
    {
      const StipGebeurtenis *g = g_ptr_array_index (dossier->gebeurtenissen, i - 1);
      if (g->datum <= vandaag && g_strcmp0 (g->soort->id, "overdracht") == 0)
        return g;
    }
  return NULL;
}

/* Who gives to whom: as asked, else as the last handover in the dossier tells. TRUE: it was handed over. */
static gboolean
fill_names (StipOverdrachtBouw *bouw, const StipOverdrachtOpdracht *opdracht)
{
  const StipGebeurtenis *laatste = find_last_handover (bouw->dossier, bouw->vandaag);
  StipOverdracht        *form = bouw->form;

  bouw->notitie = opdracht->notitie;
  if (opdracht->naar != NULL || laatste == NULL)
    {
      form->van = g_strdup (bouw->dossier->consulent);
      form->naar = g_strdup (opdracht->naar);
      return FALSE;
    }
  form->van = g_strdup (laatste->met);
  form->naar = g_strdup (bouw->dossier->consulent);
  if (bouw->notitie == NULL)
    bouw->notitie = laatste->toelichting;
  return TRUE;
}

static char *
dup_calling_name (const StipPersoon *inwoner)
{
  return g_strdup (inwoner != NULL && inwoner->voornaam != NULL ? inwoner->voornaam : "deze inwoner");
}

void
stip_overdracht_drop_lege (StipOverdrachtBouw *bouw)
{
  GPtrArray *delen = bouw->form->delen;

  for (guint i = delen->len; i > 0; i--)
    if (((StipOverdrachtDeel *)g_ptr_array_index (delen, i - 1))->regels->len == 0)
      g_ptr_array_remove_index (delen, i - 1);
}

StipOverdracht *
stip_overdracht_new_blad (const char *titel, const StipDossier *dossier, StipDatum vandaag)
{
  const StipPersoon *inwoner = stip_dossier_inwoner (dossier);
  StipOverdracht    *form = g_atomic_rc_box_new0 (StipOverdracht);

  form->titel = titel;
  form->nummer = g_strdup (dossier->nummer);
  form->naam = inwoner != NULL ? stip_persoon_weergavenaam (inwoner) : g_strdup ("Inwoner onbekend");
  form->vandaag = vandaag;
  form->delen = g_ptr_array_new_with_free_func (free_part);
  form->ontbreekt = g_ptr_array_new ();
  return form;
}

StipOverdracht *
stip_overdracht_new (const StipDossier *dossier, GPtrArray *termijnen, const StipVerloop *verloop, StipDatum vandaag, const StipOverdrachtOpdracht *opdracht)
{
  static const StipOverdrachtOpdracht niets = { NULL, NULL };
  StipOverdracht                     *form = stip_overdracht_new_blad (NULL, dossier, vandaag);
  StipOverdrachtBouw                  bouw = { form, dossier, termijnen, verloop, vandaag, NULL, dup_calling_name (stip_dossier_inwoner (dossier)) };
  gboolean                            overgedragen;

  g_ptr_array_unref (form->ontbreekt);
  form->ontbreekt = stip_overdracht_ontbreekt (dossier);
  overgedragen = fill_names (&bouw, opdracht != NULL ? opdracht : &niets);
  stip_overdracht_add_kern (&bouw);
  stip_overdracht_add_stappen (&bouw);
  stip_overdracht_add_mens (&bouw);
  stip_overdracht_add_traject (&bouw);
  stip_overdracht_add_plan (&bouw);
  stip_overdracht_add_contacten (&bouw);
  add_missing (&bouw, overgedragen);
  stip_overdracht_drop_lege (&bouw);
  g_free (bouw.roepnaam);
  return form;
}

const StipOverdrachtDeel *
stip_overdracht_deel (const StipOverdracht *self, const char *id)
{
  for (guint i = 0; i < self->delen->len; i++)
    {
      const StipOverdrachtDeel *deel = g_ptr_array_index (self->delen, i);
      if (g_strcmp0 (deel->id, id) == 0)
        return deel;
    }
  return NULL;
}

const StipOverdrachtRegel *
stip_overdracht_regel (const StipOverdrachtDeel *deel, guint i)
{
  return g_ptr_array_index (deel->regels, i);
}

char *
stip_overdracht_wie (const StipOverdracht *self)
{
  if (self->van != NULL && self->naar != NULL)
    return g_strdup_printf ("Van %s aan %s", self->van, self->naar);
  if (self->van != NULL)
    return g_strdup_printf ("Van %s", self->van);
  return self->naar != NULL ? g_strdup_printf ("Aan %s", self->naar) : NULL;
}
