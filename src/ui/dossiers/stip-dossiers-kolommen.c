/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/dossiers/stip-dossiers-kolommen.h"

#include <glib/gi18n.h>

#include "ui/models/stip-dossier-item.h"
#include "ui/widgets/stip-afgekapt.h"
#include "ui/widgets/stip-badge.h"
#include "ui/widgets/stip-fase-stippen.h"

#define VOORKEUR "dossiers-orde"

typedef char *(*FormatFunc) (const StipOverzichtRij *rij, StipDatum vandaag, StipTaal taal); /* (transfer full) */
typedef GtkWidget *(*MakeFunc) (void);
typedef void (*ShowFunc) (GtkWidget *cell, const StipOverzichtRij *rij, StipDatum vandaag, StipTaal taal);

typedef struct
{
  const char *title;     /* to be translated */
  int         widths[2]; /* by StipTaal, pixels at STIP_EM_NORMAAL: what its longest common words need */
  gboolean    grows;     /* shares what is left */
  gboolean    spare;     /* hidden where it is narrow */
  int         orde;      /* StipOrde, or -1 */
  float       xalign;    /* of text cells */
  const char *klasse;    /* style class of text cells, or NULL */
  FormatFunc  format;    /* a text cell */
  MakeFunc    make;      /* or a widget of its own */
  ShowFunc    show;
} Kolom;

/* --- cells --- */

static char *
format_naam (const StipOverzichtRij *rij, StipDatum vandaag, StipTaal taal)
{
  return g_strdup (rij->naam);
}

static char *
format_nummer (const StipOverzichtRij *rij, StipDatum vandaag, StipTaal taal)
{
  return g_strdup (rij->nummer);
}

static char *
format_termijn (const StipOverzichtRij *rij, StipDatum vandaag, StipTaal taal)
{
  return g_strdup (rij->termijn);
}

/* The weekday, or in another year the year: both do not fit. */
static char *
format_dag (StipDatum dag, StipDatum vandaag, StipTaal taal)
{
  int jaar, dit_jaar;

  if (!stip_datum_is_bekend (dag))
    return NULL;
  stip_datum_get (dag, &jaar, NULL, NULL);
  stip_datum_get (vandaag, &dit_jaar, NULL, NULL);
  return stip_datum_format (dag, jaar == dit_jaar ? STIP_DATUM_DAG_KORT : STIP_DATUM_ZONDER_DAG, taal, vandaag);
}

static char *
format_uiterlijk (const StipOverzichtRij *rij, StipDatum vandaag, StipTaal taal)
{
  return stip_datum_is_bekend (rij->uiterlijk) ? format_dag (stip_badge_dag (rij->uiterlijk, rij->uiterste_dag, vandaag), vandaag, taal) : NULL;
}

static char *
format_schulden (const StipOverzichtRij *rij, StipDatum vandaag, StipTaal taal)
{
  return rij->schulden > 0 ? g_strdup_printf ("%d", rij->schulden) : NULL;
}

static char *
format_totaal (const StipOverzichtRij *rij, StipDatum vandaag, StipTaal taal)
{
  return stip_geld_is_bekend (rij->totaal) ? stip_geld_format (rij->totaal) : NULL;
}

static char *
format_contact (const StipOverzichtRij *rij, StipDatum vandaag, StipTaal taal)
{
  return format_dag (rij->laatst_contact, vandaag, taal);
}

static void
show_fase (GtkWidget *cell, const StipOverzichtRij *rij, StipDatum vandaag, StipTaal taal)
{
  stip_fase_stippen_set_fase (STIP_FASE_STIPPEN (cell), rij != NULL ? rij->fase : STIP_FASE_GEEN, taal);
}

static void
show_nog (GtkWidget *cell, const StipOverzichtRij *rij, StipDatum vandaag, StipTaal taal)
{
  if (rij != NULL)
    stip_badge_set_termijn (STIP_BADGE (cell), rij->uiterlijk, rij->uiterste_dag, vandaag, taal);
  else
    stip_badge_clear (STIP_BADGE (cell));
}

static const Kolom kolommen[] = {
  { N_ ("Resident"), { 170, 170 }, TRUE, FALSE, STIP_ORDE_NAAM, 0, "heading", format_naam },
  { N_ ("Case"), { 94, 94 }, FALSE, FALSE, STIP_ORDE_NUMMER, 0, "stip-sub", format_nummer },
  { N_ ("Phase"), { 174, 200 }, FALSE, FALSE, STIP_ORDE_FASE, 0, NULL, NULL, stip_fase_stippen_new, show_fase },
  { N_ ("Next milestone"), { 152, 152 }, TRUE, FALSE, -1, 0, NULL, format_termijn },
  { N_ ("By"), { 98, 98 }, FALSE, FALSE, STIP_ORDE_UITERLIJK, 0, NULL, format_uiterlijk },
  { N_ ("Left"), { 148, 130 }, FALSE, FALSE, STIP_ORDE_UITERLIJK, 0, NULL, NULL, stip_badge_new, show_nog },
  { N_ ("Debts"), { 72, 72 }, FALSE, TRUE, STIP_ORDE_SCHULDEN, 1, NULL, format_schulden },
  { N_ ("Total"), { 96, 96 }, FALSE, TRUE, STIP_ORDE_TOTAAL, 1, NULL, format_totaal },
  { N_ ("Last contact"), { 98, 98 }, FALSE, TRUE, STIP_ORDE_CONTACT, 0, "stip-sub", format_contact },
};

/* --- the columns --- */

typedef struct
{
  StipDossiersKolommen *owner;
  const Kolom          *kolom;
  GtkColumnViewColumn  *view_column;
} Column;

struct _StipDossiersKolommen
{
  GtkColumnView *view; /* not owned: it outlives this */
  StipSession   *session;
  Column         columns[G_N_ELEMENTS (kolommen)];
  StipSpan      *span; /* not owned, or NULL */
  gboolean       spare_shown;
  int            probed; /* StipOrde of the first sorter that a probe asked, or -1 */
};

/* A cell that is not read yet, and one without an answer, shows an en dash: the height never jumps. */
static void
show_cell (const Column *column, GtkWidget *cell, StipDossierItem *item)
{
  const StipOverzichtRij *rij = item != NULL ? stip_dossier_item_get_rij (item) : NULL;
  StipDatum               vandaag = stip_session_get_vandaag (column->owner->session);
  StipTaal                taal = stip_session_get_taal (column->owner->session);

  if (column->kolom->show != NULL)
    {
      column->kolom->show (cell, rij, vandaag, taal);
      return;
    }
  g_autofree char *text = rij != NULL ? column->kolom->format (rij, vandaag, taal) : NULL;
  gtk_inscription_set_text (GTK_INSCRIPTION (cell), text != NULL ? text : "–");
}

static void
on_item_rij_cb (StipDossierItem *item, GParamSpec *pspec, GtkListItem *list_item)
{
  const Column *column = g_object_get_data (G_OBJECT (list_item), "stip-column");
  show_cell (column, gtk_list_item_get_child (list_item), item);
}

static void
on_factory_setup_cb (GtkSignalListItemFactory *factory, GtkListItem *list_item, Column *column)
{
  GtkWidget *cell = column->kolom->make != NULL ? column->kolom->make () : gtk_inscription_new (NULL);

  if (column->kolom->make == NULL)
    {
      gtk_inscription_set_xalign (GTK_INSCRIPTION (cell), column->kolom->xalign);
      gtk_inscription_set_text_overflow (GTK_INSCRIPTION (cell), GTK_INSCRIPTION_OVERFLOW_ELLIPSIZE_END);
      gtk_inscription_set_nat_lines (GTK_INSCRIPTION (cell), 1); /* and no second line where the row has room for it */
      gtk_widget_set_valign (cell, GTK_ALIGN_CENTER);
      stip_afgekapt_add (cell);
    }
  if (column->kolom->klasse != NULL)
    gtk_widget_add_css_class (cell, column->kolom->klasse);
  if (column->kolom->xalign > 0)
    gtk_widget_add_css_class (cell, "numeric");
  g_object_set_data (G_OBJECT (list_item), "stip-column", column);
  gtk_list_item_set_child (list_item, cell);
}

static void
on_factory_bind_cb (GtkSignalListItemFactory *factory, GtkListItem *list_item, Column *column)
{
  StipDossierItem *item = gtk_list_item_get_item (list_item);

  g_signal_connect_object (item, "notify::rij", G_CALLBACK (on_item_rij_cb), list_item, 0);
  show_cell (column, gtk_list_item_get_child (list_item), item);
}

static void
on_factory_unbind_cb (GtkSignalListItemFactory *factory, GtkListItem *list_item, Column *column)
{
  g_signal_handlers_disconnect_by_func (gtk_list_item_get_item (list_item), on_item_rij_cb, list_item);
}

/* GTK 4.8 does not tell which title was clicked. But the view's sorter asks the sorter of that column first: so two
 * dummies are compared, the first column that is asked notes itself, and the sign of the answer is the direction. */
static int
probe_column (gconstpointer a, gconstpointer b, gpointer data)
{
  Column *column = data;
  if (column->owner->probed < 0)
    column->owner->probed = column->kolom->orde;
  return GTK_ORDERING_SMALLER;
}

gboolean
stip_dossiers_kolommen_get_orde (StipDossiersKolommen *self, StipOrde *orde, gboolean *aflopend)
{
  g_autoptr (StipDossierItem) a = stip_dossier_item_new (1);
  g_autoptr (StipDossierItem) b = stip_dossier_item_new (2);

  self->probed = -1;
  GtkOrdering answer = gtk_sorter_compare (gtk_column_view_get_sorter (self->view), a, b);
  *orde = self->probed >= 0 ? (StipOrde)self->probed : STIP_ORDE_UITERLIJK;
  *aflopend = self->probed >= 0 && answer == GTK_ORDERING_LARGER;
  return self->probed >= 0;
}

static const char *const orden[STIP_ORDE_AANTAL] = {
  [STIP_ORDE_NAAM] = "naam",
  [STIP_ORDE_NUMMER] = "nummer",
  [STIP_ORDE_FASE] = "fase",
  [STIP_ORDE_UITERLIJK] = "uiterlijk",
  [STIP_ORDE_SCHULDEN] = "schulden",
  [STIP_ORDE_TOTAAL] = "totaal",
  [STIP_ORDE_CONTACT] = "contact",
};

/* "naam", "-totaal" (descending), or "" where no title was clicked. */
void
stip_dossiers_kolommen_remember (StipDossiersKolommen *self)
{
  StipOrde         orde;
  gboolean         aflopend, gekozen = stip_dossiers_kolommen_get_orde (self, &orde, &aflopend);
  g_autofree char *keus = gekozen ? g_strconcat (aflopend ? "-" : "", orden[orde], NULL) : g_strdup ("");

  stip_session_set_voorkeur (self->session, VOORKEUR, keus);
}

void
stip_dossiers_kolommen_restore (StipDossiersKolommen *self)
{
  const char *keus = stip_session_get_voorkeur (self->session, VOORKEUR);
  gboolean    aflopend = keus != NULL && *keus == '-';
  const char *naam = keus != NULL ? keus + aflopend : "";

  for (guint i = 0; i < G_N_ELEMENTS (kolommen); i++)
    if (kolommen[i].orde >= 0 && g_str_equal (orden[kolommen[i].orde], naam))
      gtk_column_view_sort_by_column (self->view, self->columns[i].view_column, aflopend ? GTK_SORT_DESCENDING : GTK_SORT_ASCENDING);
}

/* Hiding a column leaves its width unused in GTK 4.8, so it is taken out of the view. The spare ones are the last. */
static void
show_spare (StipDossiersKolommen *self, gboolean show)
{
  if (self->spare_shown == show)
    return;
  self->spare_shown = show;
  for (guint i = 0; i < G_N_ELEMENTS (kolommen); i++)
    if (kolommen[i].spare && show)
      gtk_column_view_append_column (self->view, self->columns[i].view_column);
    else if (kolommen[i].spare)
      gtk_column_view_remove_column (self->view, self->columns[i].view_column);
}

/* GTK 4.8 has no alignment of titles: the box of words inside the title button is moved, so that a title stands above
 * its numbers in every language. */
static void
align_titles (StipDossiersKolommen *self)
{
  GtkWidget *header = gtk_widget_get_first_child (GTK_WIDGET (self->view));
  GtkWidget *title = header != NULL ? gtk_widget_get_first_child (header) : NULL;

  for (guint i = 0; i < G_N_ELEMENTS (kolommen) && title != NULL; i++)
    {
      GtkWidget *words = gtk_widget_get_first_child (title);
      if (kolommen[i].xalign > 0 && GTK_IS_BOX (words))
        {
          gtk_widget_set_halign (words, GTK_ALIGN_END);
          while (!GTK_IS_LABEL (gtk_widget_get_last_child (words)) && gtk_widget_get_first_child (words) != gtk_widget_get_last_child (words))
            gtk_box_reorder_child_after (GTK_BOX (words), gtk_widget_get_last_child (words), NULL);
        }
      title = gtk_widget_get_next_sibling (title);
    }
}

void
stip_dossiers_kolommen_fit (StipDossiersKolommen *self, double em, gboolean narrow)
{
  StipTaal taal = stip_session_get_taal (self->session);

  for (guint i = 0; i < G_N_ELEMENTS (kolommen); i++)
    gtk_column_view_column_set_fixed_width (self->columns[i].view_column, (int)(kolommen[i].widths[taal] * em / STIP_EM_NORMAAL + 0.5));
  show_spare (self, !narrow);
  align_titles (self);
}

static void
on_span_changed_cb (StipSpan *span, GParamSpec *pspec, StipDossiersKolommen *self)
{
  stip_dossiers_kolommen_fit (self, stip_span_get_em (span), stip_span_get_narrow (span));
}

void
stip_dossiers_kolommen_follow (StipDossiersKolommen *self, StipSpan *span)
{
  if (self->span != NULL)
    g_signal_handlers_disconnect_by_data (self->span, self);
  self->span = span;
  if (span == NULL)
    return;
  g_signal_connect (span, "notify", G_CALLBACK (on_span_changed_cb), self);
  on_span_changed_cb (span, NULL, self);
}

static void
add_column (StipDossiersKolommen *self, guint i)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  Column             *column = &self->columns[i];

  *column = (Column){ self, &kolommen[i], NULL };
  g_signal_connect (factory, "setup", G_CALLBACK (on_factory_setup_cb), column);
  g_signal_connect (factory, "bind", G_CALLBACK (on_factory_bind_cb), column);
  g_signal_connect (factory, "unbind", G_CALLBACK (on_factory_unbind_cb), column);
  GtkColumnViewColumn *view_column = gtk_column_view_column_new (_ (kolommen[i].title), factory);
  gtk_column_view_column_set_expand (view_column, kolommen[i].grows);
  if (kolommen[i].orde >= 0)
    {
      g_autoptr (GtkSorter) sorter = GTK_SORTER (gtk_custom_sorter_new (probe_column, column, NULL));
      gtk_column_view_column_set_sorter (view_column, sorter);
    }
  column->view_column = view_column;
  if (!kolommen[i].spare)
    gtk_column_view_append_column (self->view, view_column);
}

StipDossiersKolommen *
stip_dossiers_kolommen_new (GtkColumnView *view, StipSession *session)
{
  StipDossiersKolommen *self = g_new0 (StipDossiersKolommen, 1);

  self->view = view;
  self->session = g_object_ref (session);
  for (guint i = 0; i < G_N_ELEMENTS (kolommen); i++)
    add_column (self, i);
  stip_dossiers_kolommen_fit (self, STIP_EM_NORMAAL, FALSE);
  return self;
}

void
stip_dossiers_kolommen_free (StipDossiersKolommen *self)
{
  stip_dossiers_kolommen_follow (self, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (kolommen); i++)
    g_object_unref (self->columns[i].view_column);
  g_object_unref (self->session);
  g_free (self);
}
