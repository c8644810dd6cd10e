/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dialogs/stip-werkwijze-voorbeeld.h"

#include <glib/gi18n.h>

#include "ui/widgets/stip-badge.h"

#define MEEST_RIJEN 20 /* of one group; how many more there are is said */

struct _StipWerkwijzeVoorbeeld
{
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (StipWerkwijzeVoorbeeld, stip_werkwijze_voorbeeld, GTK_TYPE_BOX)

typedef struct
{
  StipWerkwijzeVoorbeeld    *self;
  const StipProfielVerschil *verschil;
  StipDatum                  vandaag;
  StipTaal                   taal;
} Beeld;

void
stip_werkwijze_voorbeeld_clear (StipWerkwijzeVoorbeeld *self)
{
  GtkWidget *kind;

  while ((kind = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_box_remove (GTK_BOX (self), kind);
}

static AdwPreferencesGroup *
add_group (const Beeld *beeld, const char *titel, const char *uitleg)
{
  GtkWidget *groep = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (groep), titel);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (groep), uitleg);
  gtk_box_append (GTK_BOX (beeld->self), groep);
  return ADW_PREFERENCES_GROUP (groep);
}

/* suffix (or NULL) is read with the row: words in a badge are no name of anything. */
static void
add_row (AdwPreferencesGroup *groep, const char *titel, const char *regel, GtkWidget *suffix, const char *gesproken)
{
  GtkWidget       *rij = adw_action_row_new ();
  g_autofree char *naam = g_markup_escape_text (titel, -1), *tekst = g_markup_escape_text (regel, -1);
  g_autofree char *alles = gesproken != NULL ? g_strdup_printf ("%s. %s", regel, gesproken) : g_strdup (regel);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (rij), naam);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (rij), tekst);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (rij), 0);
  if (suffix != NULL)
    {
      gtk_widget_set_valign (suffix, GTK_ALIGN_CENTER);
      adw_action_row_add_suffix (ADW_ACTION_ROW (rij), suffix);
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (rij), GTK_ACCESSIBLE_PROPERTY_LABEL, titel, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, alles, -1);
  adw_preferences_group_add (groep, rij);
}

/* --- cases --- */

static char *
format_term (const Beeld *beeld, const StipTermijnVerschil *verschil)
{
  const StipTermijn *termijn = verschil->nieuw != NULL ? verschil->nieuw : verschil->oud;
  StipDatum          oud, nieuw;

  stip_termijn_verschil_get_dagen (verschil, &oud, &nieuw);
  g_autofree char *van = stip_datum_format (oud, STIP_DATUM_DAG_KORT, beeld->taal, beeld->vandaag);
  g_autofree char *tot = stip_datum_format (nieuw, STIP_DATUM_DAG_KORT, beeld->taal, beeld->vandaag);
  if (verschil->soort == STIP_VERSCHIL_ERBIJ)
    return g_strdup_printf (_ ("%1$s: new, until %2$s"), termijn->naam, tot);
  return g_strdup_printf (_ ("%1$s: was until %2$s, becomes until %3$s"), termijn->naam, van, tot);
}

/* Only what presses: of the too late ones that, of the others what gets shorter. */
static char *
format_terms (const Beeld *beeld, const StipDossierGeraakt *dossier)
{
  g_autoptr (GPtrArray) regels = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < dossier->termijnen->len; i++)
    {
      const StipTermijnVerschil *verschil = g_ptr_array_index (dossier->termijnen, i);
      if (dossier->te_laat > 0 ? verschil->te_laat : verschil->minder > 0)
        g_ptr_array_add (regels, format_term (beeld, verschil));
    }
  g_ptr_array_add (regels, NULL);
  return g_strjoinv ("\n", (char **)regels->pdata);
}

static void
add_case (const Beeld *beeld, AdwPreferencesGroup *groep, const StipDossierGeraakt *dossier)
{
  GtkWidget       *badge = stip_badge_new ();
  g_autofree char *regel = format_terms (beeld, dossier);
  g_autofree char *woorden = dossier->te_laat > 0 ? g_strdup (_ ("too late")) : g_strdup_printf (ngettext ("%d day less", "%d days less", (gulong)dossier->minder), dossier->minder);
  g_autofree char *naam = dossier->nummer != NULL ? g_strdup_printf ("%s · %s", dossier->naam, dossier->nummer) : g_strdup (dossier->naam);

  stip_badge_set (STIP_BADGE (badge), dossier->te_laat > 0 ? STIP_BADGE_LATE : STIP_BADGE_PLAIN, woorden);
  add_row (groep, naam, regel, badge, woorden);
}

/* aantal: how many there are in the file, of which the hardest hit are known by name. */
static void
add_cases (const Beeld *beeld, gboolean te_laat, int aantal, const char *titel, const char *uitleg)
{
  AdwPreferencesGroup *groep = NULL;
  int                  getoond = 0, gezien = 0;

  for (guint i = 0; i < beeld->verschil->dossiers->len; i++)
    {
      const StipDossierGeraakt *dossier = g_ptr_array_index (beeld->verschil->dossiers, i);
      if ((dossier->te_laat > 0) != te_laat || (!te_laat && dossier->minder == 0))
        continue;
      gezien++;
      if (getoond >= MEEST_RIJEN)
        continue;
      if (groep == NULL)
        groep = add_group (beeld, titel, uitleg);
      add_case (beeld, groep, dossier);
      getoond++;
    }
  aantal = MAX (aantal, gezien);
  if (groep != NULL && aantal > getoond)
    {
      g_autofree char *meer = g_strdup_printf (ngettext ("And %d case more", "And %d cases more", (gulong)(aantal - getoond)), aantal - getoond);
      add_row (groep, meer, "", NULL, NULL);
    }
}

/* --- terms --- */

static char *
format_rule (const StipRegelVerschil *regel, StipTaal taal)
{
  g_autofree char *oud = stip_termijn_regel_dup_lengte (regel->oud, taal), *nieuw = stip_termijn_regel_dup_lengte (regel->nieuw, taal);

  if (regel->oud == NULL)
    return g_strdup_printf (_ ("new: %s"), nieuw);
  if (regel->nieuw == NULL)
    return g_strdup_printf (_ ("no longer: was %s"), oud);
  if (g_str_equal (oud, nieuw))
    return g_strdup_printf (_ ("%s as before, but it begins, ends or holds otherwise"), nieuw);
  return g_strdup_printf (_ ("was %1$s, becomes %2$s"), oud, nieuw);
}

static void
add_rule (const Beeld *beeld, AdwPreferencesGroup *groep, const StipRegelVerschil *regel)
{
  const char      *naam = (regel->nieuw != NULL ? regel->nieuw : regel->oud)->naam;
  g_autofree char *lengte = format_rule (regel, beeld->taal);
  g_autofree char *aantal = regel->totaal > 0 ? g_strdup_printf (ngettext ("%d term", "%d terms", (gulong)regel->totaal), regel->totaal) : g_strdup (_ ("none now"));
  GtkWidget       *label = gtk_label_new (aantal);

  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_add_css_class (label, "stip-sub");
  add_row (groep, naam, lengte, label, aantal);
}

static void
add_rules (const Beeld *beeld)
{
  AdwPreferencesGroup *groep = NULL;

  for (guint i = 0; i < beeld->verschil->regels->len; i++)
    {
      if (groep == NULL)
        groep = add_group (beeld, _ ("Terms that differ"), _ ("With how many running terms change now. What starts later follows the new length."));
      add_rule (beeld, groep, g_ptr_array_index (beeld->verschil->regels, i));
    }
}

/* --- beside the terms --- */

static const struct
{
  const char *besluit, *woorden;
} besluiten[] = {
  { "beschikking", N_ ("the decision") },
  { "voorstel", N_ ("the offer") },
  { "beeindiging", N_ ("ending the case") },
};

static char *
format_reviews (const StipProfiel *profiel)
{
  g_autoptr (GPtrArray) delen = g_ptr_array_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (besluiten); i++)
    if (stip_profiel_toets (profiel, besluiten[i].besluit) != NULL)
      g_ptr_array_add (delen, (gpointer)_ (besluiten[i].woorden));
  if (delen->len == 0)
    return g_strdup (_ ("nothing"));
  g_ptr_array_add (delen, NULL);
  return g_strjoinv (", ", (char **)delen->pdata);
}

static char *
format_norm (int norm)
{
  return norm > 0 ? g_strdup_printf ("%d", norm) : g_strdup (_ ("none"));
}

static void
add_other (const Beeld *beeld)
{
  const StipProfiel   *oud = beeld->verschil->oud, *nieuw = beeld->verschil->nieuw;
  g_autofree char     *toets_oud = format_reviews (oud), *toets_nieuw = format_reviews (nieuw);
  g_autofree char     *norm_oud = format_norm (oud->caseload_norm), *norm_nieuw = format_norm (nieuw->caseload_norm);
  g_autofree char     *toets = g_strdup_printf (_ ("was %1$s, becomes %2$s"), toets_oud, toets_nieuw);
  g_autofree char     *norm = g_strdup_printf (_ ("was %1$s, becomes %2$s"), norm_oud, norm_nieuw);
  AdwPreferencesGroup *groep = NULL;

  if (g_str_equal (toets_oud, toets_nieuw) && g_str_equal (norm_oud, norm_nieuw))
    return;
  groep = add_group (beeld, _ ("Beside the terms"), NULL);
  if (!g_str_equal (norm_oud, norm_nieuw))
    add_row (groep, _ ("Cases per full-time colleague"), norm, NULL, NULL);
  if (!g_str_equal (toets_oud, toets_nieuw))
    add_row (groep, _ ("A colleague looks first at"), toets, NULL, NULL);
}

/* --- the whole --- */

static void
add_headline (const Beeld *beeld)
{
  const StipProfielVerschil *v = beeld->verschil;
  g_autofree char           *termijnen = g_strdup_printf (ngettext ("%d term changes", "%d terms change", (gulong)v->termijnen), v->termijnen);
  g_autofree char           *dossiers = g_strdup_printf (ngettext ("in %1$d of %2$d case", "in %1$d of %2$d cases", (gulong)v->bekeken), v->geraakt, v->bekeken);
  g_autofree char           *kop = v->termijnen > 0 ? g_strdup_printf ("%s %s", termijnen, dossiers) : g_strdup (_ ("No running term changes"));
  GtkWidget                 *label = gtk_label_new (kop);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "title-3");
  gtk_box_append (GTK_BOX (beeld->self), label);
}

void
stip_werkwijze_voorbeeld_set (StipWerkwijzeVoorbeeld *self, const StipProfielVerschil *verschil, StipDatum vandaag, StipTaal taal)
{
  const Beeld      beeld = { self, verschil, vandaag, taal };
  g_autofree char *laat = g_strdup_printf (ngettext ("%d case would be too late at once", "%d cases would be too late at once", (gulong)verschil->te_laat), verschil->te_laat);

  stip_werkwijze_voorbeeld_clear (self);
  add_headline (&beeld);
  add_cases (&beeld, TRUE, verschil->te_laat, laat, _ ("Their term has already gone by under the new way of working."));
  add_rules (&beeld);
  add_cases (&beeld, FALSE, 0, _ ("Cases that get less time"), _ ("Those that lose most first."));
  add_other (&beeld);
}

static void
stip_werkwijze_voorbeeld_class_init (StipWerkwijzeVoorbeeldClass *klass)
{
}

static void
stip_werkwijze_voorbeeld_init (StipWerkwijzeVoorbeeld *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 18);
}
