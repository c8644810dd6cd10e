/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/zoeken/stip-zoek-acties.h"

#include <glib/gi18n.h>

#include "core/stip-zoektekst.h"
#include "ui/stip-paginas.h"

#define MAX_PAGINAS 9 /* those that have a key */

/* In the order in which they are shown: what is done most first. */
static const StipZoekActie acties[] = {
  { "dossier.moment", "''", N_ ("Add a moment"), "toevoegen gesprek telefoon brief notitie noteren contact", "stip-moment-symbolic" },
  { "dossier.mijlpaal", NULL, N_ ("Next milestone done"), "volgende mijlpaal gedaan afronden", "object-select-symbolic" },
  { "win.meekijken", NULL, N_ ("Let the resident look along"), "meekijken meekijkstand inwoner scherm", "view-reveal-symbolic" },
  { "win.plates", NULL, N_ ("Plates for this resident"), "praatplaten praatplaat plaat poster uitleg weg", "stip-praatplaat-symbolic" },
  { "platen.praten", NULL, N_ ("Talk the plate through"), "praatplaat praten bespreken groot scherm", "stip-gesprek-symbolic" },
  { "platen.afdrukken", NULL, N_ ("Print the plate…"), "praatplaat afdrukken printen pdf png bewaren", "document-print-symbolic" },
  { "platen.besproken", NULL, N_ ("Plate talked through…"), "praatplaat besproken terugvertellen begrip", "object-select-symbolic" },
  { "platen.woorden", NULL, N_ ("Words of the plates…"), "praatplaat woorden taal vertalen tekst wijzigen", "document-edit-symbolic" },
  { "dossier.tab", "'verloop'", N_ ("Course of the case"), "verloop tijdlijn", "stip-verloop-symbolic" },
  { "dossier.tab", "'schulden'", N_ ("Debts of the case"), "schulden vorderingen schuldeisers ronde saldo saldi", "stip-schulden-symbolic" },
  { "dossier.tab", "'voorstel'", N_ ("Proposal of the case"), "voorstel scenario verdeling saneringskrediet schuldbemiddeling vtlb", "stip-voorstel-symbolic" },
  { "dossier.tab", "'budget'", N_ ("Budget of the case"), "budget inkomen uitgaven toeslagen", "stip-budget-symbolic" },
  { "schulden.import", NULL, N_ ("Import claims from a table (CSV)"), "vorderingen schulden inlezen importeren excel csv", "stip-import-symbolic" },
  { "schuldeisers.add", NULL, N_ ("Add a creditor to the register"), "schuldeiser toevoegen nieuwe register", "list-add-symbolic" },
  { "schuldeisers.import", NULL, N_ ("Import creditors from a table (CSV)"), "schuldeisers register inlezen importeren excel csv", "stip-import-symbolic" },
  { "dossier.tab", "'geschiedenis'", N_ ("History of the case"), "geschiedenis wijzigingen wie wanneer logboek", "stip-geschiedenis-symbolic" },
  { "dossier.undo", NULL, N_ ("Undo"), "ongedaan terug herstel", "edit-undo-symbolic" },
  { "dossier.redo", NULL, N_ ("Redo"), "opnieuw", "edit-redo-symbolic" },
  { "dossier.naam", NULL, N_ ("Change the name…"), "naam wijzigen", "document-edit-symbolic" },
  { "dossier.bewaar-tijdlijn", "'pdf'", N_ ("Save the timeline as PDF…"), "tijdlijn afdrukken printen bewaren", "document-save-as-symbolic" },
  { "dossier.bewaar-werkboek", NULL, N_ ("Save the debts as a workbook…"), "excel xlsx werkboek rekenblad schulden verdeling bewaren", "document-save-as-symbolic" },
  { "dossiers.add", NULL, N_ ("New Registration"), "nieuwe aanmelding nieuw dossier inwoner", "contact-new-symbolic" },
  { "app.new-window", NULL, N_ ("New window"), "nieuw venster", "window-new-symbolic" },
  { "app.lock", NULL, N_ ("Lock"), "vergrendelen slot weg pauze", "system-lock-screen-symbolic" },
  { "win.import-ddas", NULL, N_ ("Import DDAS…"), "importeren inlezen levering", "stip-import-symbolic" },
  { "app.colleagues", NULL, N_ ("Colleagues…"), "collega afwezig verlof ziek vakantie", "system-users-symbolic" },
  { "app.way-of-working", NULL, N_ ("Way of working…"), "werkwijze profiel gemeente termijnen norm wijzigen", "document-properties-symbolic" },
  { "win.verify", NULL, N_ ("Check the file"), "controleren bestand logboek", "channel-secure-symbolic" },
  { "win.open-file", NULL, N_ ("Open a file"), "openen ander bestand", "folder-documents-symbolic" },
  { "win.fullscreen", NULL, N_ ("Full screen"), "volledig scherm groot", "view-fullscreen-symbolic" },
  { "win.show-help-overlay", NULL, N_ ("Keyboard shortcuts"), "sneltoetsen hulp toetsen", "dialog-information-symbolic" },
};

/* The pages of the window, as things to do: each by its own name. */
static const StipZoekActie *
list_pages (gsize *aantal)
{
  static const char *const targets[MAX_PAGINAS] = { "1", "2", "3", "4", "5", "6", "7", "8", "9" };
  static StipZoekActie     acties_van_paginas[MAX_PAGINAS];
  const StipPagina        *paginas = stip_paginas_alle (aantal);

  *aantal = MIN (*aantal, MAX_PAGINAS);
  for (gsize i = 0; i < *aantal; i++)
    acties_van_paginas[i] = (StipZoekActie){ "win.page", targets[i], paginas[i].title, "ga naar pagina", paginas[i].icon };
  return acties_van_paginas;
}

static GVariant *
parse_target (const StipZoekActie *actie)
{
  return actie->target != NULL ? g_variant_parse (NULL, actie->target, NULL, NULL, NULL) : NULL;
}

/* GTK tells nobody which actions a widget can reach but those that bear one: a button that is there for a moment is
 * sensitive where its action is, and can be done. */
static gboolean
is_possible (const StipZoekActie *actie, GtkWidget *plek)
{
  g_autoptr (GVariant) target = parse_target (actie);
  g_autoptr (GtkWidget) knop = g_object_ref_sink (gtk_button_new ());

  gtk_widget_set_parent (knop, plek);
  if (target != NULL)
    gtk_actionable_set_action_target_value (GTK_ACTIONABLE (knop), target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (knop), actie->actie);
  gboolean kan = gtk_widget_get_sensitive (knop);
  gtk_widget_unparent (knop);
  return kan;
}

static gboolean
begins_a_word (char **delen, const char *woord)
{
  for (char **deel = delen; *deel != NULL; deel++)
    if (g_str_has_prefix (*deel, woord))
      return TRUE;
  return FALSE;
}

/* The name as it stands on the screen, the English one and the Dutch words: whatever somebody thinks of. */
static gboolean
matches (const StipZoekActie *actie, char **woorden)
{
  g_autofree char *alles = g_strjoin (" ", _ (actie->titel), actie->titel, actie->trefwoord, NULL);
  g_autofree char *plat = stip_zoektekst_normaliseer (alles);
  g_auto (GStrv) delen = g_strsplit_set (plat, " …", -1);

  for (char **woord = woorden; *woord != NULL; woord++)
    if (**woord != '\0' && !begins_a_word (delen, *woord))
      return FALSE;
  return TRUE;
}

static void
add_found (GPtrArray *gevonden, const StipZoekActie *lijst, gsize aantal, char **woorden, GtkWidget *plek)
{
  for (gsize i = 0; i < aantal; i++)
    if (matches (&lijst[i], woorden) && is_possible (&lijst[i], plek))
      g_ptr_array_add (gevonden, (gpointer)&lijst[i]);
}

GPtrArray *
stip_zoek_acties_vind (GtkWidget *plek, const char *zoek)
{
  GPtrArray       *gevonden = g_ptr_array_new ();
  g_autofree char *plat = stip_zoektekst_normaliseer (zoek);
  g_auto (GStrv) woorden = g_strsplit (plat, " ", -1);
  gsize                n_paginas;
  const StipZoekActie *paginas = list_pages (&n_paginas);

  add_found (gevonden, acties, G_N_ELEMENTS (acties), woorden, plek);
  add_found (gevonden, paginas, n_paginas, woorden, plek);
  return gevonden;
}

gboolean
stip_zoek_actie_is_pagina (const StipZoekActie *actie)
{
  return g_str_equal (actie->actie, "win.page");
}

void
stip_zoek_actie_doe (const StipZoekActie *actie, GtkWidget *plek)
{
  g_autoptr (GVariant) target = parse_target (actie);
  gtk_widget_activate_action_variant (plek, actie->actie, target);
}
