/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "export/stip-ddas-element.h"

#include "core/stip-dossier-controle.h"

static const StipDdasSpoor leeg_spoor = {
  .periode = { STIP_DATUM_ONBEKEND, STIP_DATUM_ONBEKEND },
  .aanvraag = STIP_DATUM_ONBEKEND,
  .goedkeuring = STIP_DATUM_ONBEKEND,
};

void
stip_ddas_element_begin (StipDdasLezing *lezing, const StipDdasVeld *reeks, guint regel)
{
  switch (reeks->element)
    {
    case STIP_DDAS_ELEMENT_LEVERING:
      stip_ddas_lezing_clear_levering (lezing);
      return;
    case STIP_DDAS_ELEMENT_TRAJECT:
      lezing->doelen[STIP_DDAS_DOEL_DOSSIER] = lezing->dossier = stip_dossier_new ();
      stip_ddas_lezing_begin_traject (lezing, regel);
      return;
    case STIP_DDAS_ELEMENT_PERSOON:
      lezing->doelen[STIP_DDAS_DOEL_PERSOON] = lezing->persoon = stip_persoon_new ();
      return;
    case STIP_DDAS_ELEMENT_SCHULD:
      lezing->doelen[STIP_DDAS_DOEL_SCHULD] = lezing->schuld = stip_schuld_new ();
      return;
    case STIP_DDAS_ELEMENT_SPOOR:
    case STIP_DDAS_ELEMENT_MORATORIUM:
      lezing->spoor = leeg_spoor;
      return;
    case STIP_DDAS_ELEMENT_GEEN:
    default:
      return;
    }
}

/* A finding of the dossier's own rules, with the path and the line of the field it is about. */
static void
on_dossier_finding_cb (const char *veld, const char *melding, gpointer data)
{
  StipDdasLezing *lezing = data;
  guint           regel = stip_ddas_lezing_find_line (lezing, veld);
  gsize           diepte = stip_ddas_lezing_push_key (lezing, veld);

  stip_ddas_lezing_warn (lezing, regel, "%s", melding);
  stip_ddas_lezing_pop (lezing, diepte);
}

static gboolean
end_traject (StipDdasLezing *lezing, guint regel, GError **error)
{
  g_autoptr (StipDossier) dossier = g_steal_pointer (&lezing->dossier);

  lezing->doelen[STIP_DDAS_DOEL_DOSSIER] = NULL;
  stip_gebeurtenissen_sort (dossier->gebeurtenissen);
  if (lezing->funcs->on_waarschuwing != NULL)
    stip_dossier_controleer (dossier, on_dossier_finding_cb, lezing);
  if (lezing->funcs->on_traject != NULL && !lezing->funcs->on_traject (dossier, lezing->pad->str, regel, lezing->data, error))
    return FALSE;
  if (lezing->funcs->on_voortgang != NULL)
    lezing->funcs->on_voortgang (stip_json_stroom_get_bytes (lezing->json), lezing->data);
  return TRUE;
}

static void
add_person (StipDdasLezing *lezing, GPtrArray *personen)
{
  lezing->persoon->rol = g_strdup (personen->len == 0 ? "inwoner" : "partner");
  lezing->doelen[STIP_DDAS_DOEL_PERSOON] = NULL;
  g_ptr_array_add (personen, g_steal_pointer (&lezing->persoon));
}

static void
add_debt (StipDdasLezing *lezing, GPtrArray *schulden)
{
  lezing->doelen[STIP_DDAS_DOEL_SCHULD] = NULL;
  g_ptr_array_add (schulden, g_steal_pointer (&lezing->schuld));
}

gboolean
stip_ddas_element_end (StipDdasLezing *lezing, const StipDdasVeld *reeks, guint regel, GError **error)
{
  const StipDdasSpoor *spoor = &lezing->spoor;
  char                *dossier = lezing->doelen[reeks->doel];
  GPtrArray           *lijst = dossier != NULL ? *(GPtrArray **)(gpointer)(dossier + reeks->plek) : NULL;

  switch (reeks->element)
    {
    case STIP_DDAS_ELEMENT_LEVERING:
      if (lezing->funcs->on_levering != NULL)
        lezing->funcs->on_levering (&lezing->levering, lezing->data);
      return TRUE;
    case STIP_DDAS_ELEMENT_TRAJECT:
      return end_traject (lezing, regel, error);
    case STIP_DDAS_ELEMENT_PERSOON:
      add_person (lezing, lijst);
      return TRUE;
    case STIP_DDAS_ELEMENT_SCHULD:
      add_debt (lezing, lijst);
      return TRUE;
    case STIP_DDAS_ELEMENT_SPOOR:
      g_ptr_array_add (lijst, stip_spoor_new (0, spoor->soort, spoor->periode, NULL));
      return TRUE;
    case STIP_DDAS_ELEMENT_MORATORIUM:
      g_ptr_array_add (lijst, stip_moratorium_new (0, spoor->aanvraag, spoor->goedkeuring, spoor->periode));
      return TRUE;
    case STIP_DDAS_ELEMENT_GEEN:
    default:
      return TRUE;
    }
}
