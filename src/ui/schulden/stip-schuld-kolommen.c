/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/schulden/stip-schuld-kolommen.h"

#include <glib/gi18n.h>
#include <string.h>

#include "core/stip-schuld-veld.h"
#include "ui/schulden/stip-schuld-item.h"
#include "ui/widgets/stip-span.h"

/* What a cell shows: an icon, words, and how they look. */
typedef struct
{
  const char *icon;
  char       *tekst;
  char       *markup; /* instead of tekst */
  const char *klasse; /* "stip-badge soon", "stip-guess", "stip-sub", or NULL */
} Inhoud;

typedef struct
{
  StipDatum vandaag;
  StipTaal  taal;
} Toon;

/* "8 apr", with the year where it is another. */
static char *
short_day (StipDatum datum, const Toon *toon)
{
  g_autofree char *dag = stip_datum_format (datum, STIP_DATUM_DAG_KORT, toon->taal, toon->vandaag);
  const char      *spatie = strchr (dag, ' '); /* without the day of the week: a column of days is read down */

  return g_strdup (spatie != NULL ? spatie + 1 : dag);
}

static Inhoud
show_name (const StipSchuldStand *s, const Toon *toon)
{
  g_autofree char *naam = g_markup_escape_text (s->schuld->schuldeiser != NULL ? s->schuld->schuldeiser : "–", -1);
  g_autofree char *via = s->schuld->vertegenwoordiger != NULL ? g_markup_escape_text (s->schuld->vertegenwoordiger, -1) : NULL;

  if (via == NULL)
    return (Inhoud){ .markup = g_steal_pointer (&naam), .klasse = s->doet_mee ? NULL : "stip-sub" };
  return (Inhoud){ .markup = g_strdup_printf ("%s  <span alpha=\"70%%\">via %s</span>", naam, via) };
}

static Inhoud
show_reference (const StipSchuldStand *s, const Toon *toon)
{
  return (Inhoud){ .tekst = g_strdup (s->schuld->kenmerk), .klasse = "stip-sub" };
}

static Inhoud
show_kind (const StipSchuldStand *s, const Toon *toon)
{
  const StipKeuze *keuze = s->schuld->soort != NULL ? stip_schuld_keuze (stip_schuld_veld ("schuld.soort")->keuzes, s->schuld->soort) : NULL;
  return (Inhoud){ .tekst = keuze != NULL ? g_strdup (stip_keuze_naam (keuze, toon->taal)) : NULL };
}

static Inhoud
show_rank (const StipSchuldStand *s, const Toon *toon)
{
  const StipKeuze *keuze = s->schuld->rang != NULL ? stip_schuld_keuze (stip_schuld_veld ("schuld.rang")->keuzes, s->schuld->rang) : NULL;
  gboolean         gewoon = g_strcmp0 (s->schuld->rang, "concurrent") == 0;

  return (Inhoud){ .icon = keuze != NULL && !gewoon ? "starred-symbolic" : NULL, .tekst = keuze != NULL ? g_strdup (stip_keuze_naam (keuze, toon->taal)) : NULL, .klasse = gewoon ? "stip-sub" : NULL };
}

/* Where the column of ranks gave way, the name bears the star, and says why behind it. */
static void
mark_rank (Inhoud *naam, const StipSchuldStand *s, const Toon *toon)
{
  Inhoud rang = show_rank (s, toon);

  if (rang.icon != NULL)
    {
      char *markup = g_strdup_printf ("%s  <span alpha=\"70%%\">%s</span>", naam->markup, rang.tekst);
      g_free (naam->markup);
      naam->markup = markup;
      naam->icon = rang.icon;
    }
  g_free (rang.tekst);
}

/* Done on a day; what is to be done now; or nothing yet. */
static Inhoud
show_step (const StipSchuldStand *s, StipDatum datum, gboolean hier, const char *nu, const char *icon, const Toon *toon)
{
  if (stip_datum_is_bekend (datum))
    return (Inhoud){ .icon = "object-select-symbolic", .tekst = short_day (datum, toon) };
  if (!s->doet_mee)
    return (Inhoud){ .tekst = g_strdup ("–"), .klasse = "stip-sub" };
  if (hier && s->nu)
    return (Inhoud){ .icon = icon, .tekst = g_strdup (nu), .klasse = "stip-badge soon" };
  if (hier && s->dan != NULL && stip_datum_is_bekend (s->uiterlijk))
    {
      g_autofree char *dag = short_day (s->uiterlijk, toon);
      return (Inhoud){ .tekst = g_strdup_printf (_ ("by %s"), dag), .klasse = "stip-sub" };
    }
  return (Inhoud){ 0 };
}

static gboolean
is_next (const StipSchuldStand *s, StipBerichtSoort inventaris, StipBerichtSoort voorstel)
{
  return s->dan != NULL && (s->dan->soort == inventaris || s->dan->soort == voorstel);
}

static Inhoud
show_asked (const StipSchuldStand *s, const Toon *toon)
{
  return show_step (s, s->gevraagd, FALSE, NULL, NULL, toon);
}

static Inhoud
show_reminded (const StipSchuldStand *s, const Toon *toon)
{
  return show_step (s, s->rappel, is_next (s, STIP_BERICHT_SALDO_RAPPEL, STIP_BERICHT_VOORSTEL_RAPPEL), _ ("remind now"), "mail-send-symbolic", toon);
}

static Inhoud
show_phoned (const StipSchuldStand *s, const Toon *toon)
{
  return show_step (s, s->gebeld, is_next (s, STIP_BERICHT_SALDO_GEBELD, STIP_BERICHT_VOORSTEL_GEBELD), _ ("phone now"), "call-start-symbolic", toon);
}

static Inhoud
show_answer (const StipSchuldStand *s, const Toon *toon)
{
  if (!s->doet_mee)
    return (Inhoud){ .tekst = g_strdup ("–"), .klasse = "stip-sub" };
  if (stip_datum_is_bekend (s->antwoord))
    {
      gboolean goed = s->staat == STIP_RONDE_SALDO || s->staat == STIP_RONDE_VOORAF_AKKOORD || s->staat == STIP_RONDE_AKKOORD;
      if (goed && !s->voorstel)
        return (Inhoud){ .icon = "object-select-symbolic", .tekst = short_day (s->antwoord, toon) };
      return (Inhoud){ .icon = goed ? "object-select-symbolic" : "dialog-warning-symbolic", .tekst = g_strdup (stip_ronde_staat_naam (s->staat, toon->taal)) };
    }
  if (!stip_datum_is_bekend (s->gevraagd))
    return (Inhoud){ 0 };
  if (s->nu && is_next (s, STIP_BERICHT_SALDO_GEEN_REACTIE, STIP_BERICHT_VOORSTEL_GEEN_REACTIE))
    return (Inhoud){ .icon = "alarm-symbolic", .tekst = g_strdup (_ ("record now")), .klasse = "stip-badge soon" };
  return (Inhoud){ .tekst = g_strdup (_ ("open")), .klasse = "stip-sub" };
}

static Inhoud
show_amount (const StipSchuldStand *s, const Toon *toon)
{
  return (Inhoud){ .tekst = stip_geld_format (s->schuld->bedrag), .klasse = stip_schuld_is_bevestigd (s->schuld) ? NULL : "stip-guess" };
}

static Inhoud
show_taken (const StipSchuldStand *s, const Toon *toon)
{
  if (s->schuld->informeel == STIP_JANEE_JA)
    {
      const StipKeuze *keuze = s->schuld->afspraak != NULL ? stip_schuld_keuze (stip_schuld_veld ("schuld.afspraak")->keuzes, s->schuld->afspraak) : NULL;
      return (Inhoud){ .icon = "system-users-symbolic", .tekst = g_strdup (keuze != NULL ? keuze->id : _ ("informal")) };
    }
  if (s->schuld->meegenomen == STIP_JANEE_NEE)
    return (Inhoud){ .icon = "dialog-warning-symbolic", .tekst = g_strdup (s->schuld->reden_niet_meegenomen != NULL ? s->schuld->reden_niet_meegenomen : _ ("no, why?")) };
  if (s->schuld->betwist == STIP_JANEE_JA)
    return (Inhoud){ .icon = "dialog-warning-symbolic", .tekst = g_strdup (_ ("disputed")) };
  return s->schuld->meegenomen == STIP_JANEE_JA ? (Inhoud){ .icon = "object-select-symbolic", .tekst = g_strdup (_ ("yes")) } : (Inhoud){ .tekst = g_strdup ("–"), .klasse = "stip-sub" };
}

static const struct
{
  const char *titel;
  int         breed;
  gboolean    groeit, reserve; /* reserve: gives way where there is little room */
  gboolean    rechts;
  Inhoud (*toon) (const StipSchuldStand *stand, const Toon *toon);
} kolommen[] = {
  { N_ ("Creditor"), 160, TRUE, FALSE, FALSE, show_name },
  { N_ ("Reference"), 106, FALSE, TRUE, FALSE, show_reference },
  { N_ ("Kind"), 72, FALSE, TRUE, FALSE, show_kind },
  { N_ ("Rank"), 106, FALSE, TRUE, FALSE, show_rank },
  { N_ ("Asked"), 80, FALSE, FALSE, FALSE, show_asked },
  { N_ ("Reminded"), 122, FALSE, FALSE, FALSE, show_reminded },
  { N_ ("Phoned"), 134, FALSE, FALSE, FALSE, show_phoned },
  { N_ ("Answer"), 92, FALSE, FALSE, FALSE, show_answer },
  { N_ ("Amount now"), 112, FALSE, FALSE, TRUE, show_amount },
  { N_ ("In arrangement"), 116, FALSE, FALSE, FALSE, show_taken },
};

struct _StipSchuldKolommen
{
  GtkColumnView       *view;
  StipSession         *session;
  GtkColumnViewColumn *kolommen[G_N_ELEMENTS (kolommen)];
  gboolean             smal;
};

static void
on_setup_cb (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer data)
{
  guint      i = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (factory), "stip-kolom"));
  GtkWidget *vak = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6), *icon = gtk_image_new (), *label = gtk_label_new (NULL);

  gtk_widget_set_halign (vak, kolommen[i].rechts ? GTK_ALIGN_END : GTK_ALIGN_START);
  gtk_widget_set_valign (vak, GTK_ALIGN_CENTER);
  gtk_image_set_pixel_size (GTK_IMAGE (icon), 14);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, "numeric");
  gtk_box_append (GTK_BOX (vak), icon);
  gtk_box_append (GTK_BOX (vak), label);
  gtk_list_item_set_child (item, vak);
}

static void
show_cell (GtkWidget *vak, const Inhoud *inhoud)
{
  GtkWidget *icon = gtk_widget_get_first_child (vak), *label = gtk_widget_get_last_child (vak);
  g_auto (GStrv) klassen = g_strsplit (inhoud->klasse != NULL ? inhoud->klasse : "", " ", -1);

  gtk_widget_set_css_classes (vak, (const char **)klassen);
  gtk_widget_set_visible (icon, inhoud->icon != NULL);
  if (inhoud->icon != NULL)
    gtk_image_set_from_icon_name (GTK_IMAGE (icon), inhoud->icon);
  if (inhoud->markup != NULL)
    gtk_label_set_markup (GTK_LABEL (label), inhoud->markup);
  else
    gtk_label_set_text (GTK_LABEL (label), inhoud->tekst != NULL ? inhoud->tekst : "");
  gtk_widget_set_tooltip_text (vak, gtk_label_get_text (GTK_LABEL (label)));
}

static void
show_item (GtkSignalListItemFactory *factory, GtkListItem *item, StipSchuldKolommen *self)
{
  guint           i = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (factory), "stip-kolom"));
  StipSchuldItem *rij = gtk_list_item_get_item (item);
  Toon            toon = { stip_session_get_vandaag (self->session), stip_session_get_taal (self->session) };
  Inhoud          inhoud = kolommen[i].toon (stip_schuld_item_get_stand (rij), &toon);

  if (i == 0 && self->smal)
    mark_rank (&inhoud, stip_schuld_item_get_stand (rij), &toon);
  show_cell (gtk_list_item_get_child (item), &inhoud);
  g_free (inhoud.tekst);
  g_free (inhoud.markup);
}

/* A cell that is shown follows its claim: the row stays where it is, and the keyboard in it. */
typedef struct
{
  GtkSignalListItemFactory *factory;
  GtkListItem              *item;
  StipSchuldKolommen       *kolommen;
} Cel;

static void
on_changed_cb (StipSchuldItem *rij, Cel *cel)
{
  show_item (cel->factory, cel->item, cel->kolommen);
}

static void
free_cell (gpointer cel, GClosure *closure)
{
  g_free (cel);
}

static void
on_bind_cb (GtkSignalListItemFactory *factory, GtkListItem *item, StipSchuldKolommen *self)
{
  Cel   *cel = g_new0 (Cel, 1);
  gulong id;

  *cel = (Cel){ factory, item, self };
  show_item (factory, item, self);
  id = g_signal_connect_data (gtk_list_item_get_item (item), "gewijzigd", G_CALLBACK (on_changed_cb), cel, free_cell, 0);
  g_object_set_data (G_OBJECT (item), "stip-volgt", GSIZE_TO_POINTER (id));
}

static void
on_unbind_cb (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  gulong id = GPOINTER_TO_SIZE (g_object_get_data (G_OBJECT (item), "stip-volgt"));

  if (id != 0)
    g_signal_handler_disconnect (gtk_list_item_get_item (item), id);
  g_object_set_data (G_OBJECT (item), "stip-volgt", NULL);
}

void
stip_schuld_kolommen_fit (StipSchuldKolommen *self, double em, gboolean smal)
{
  for (guint i = 0; i < G_N_ELEMENTS (kolommen); i++)
    gtk_column_view_column_set_fixed_width (self->kolommen[i], (int)(kolommen[i].breed * em / STIP_EM_NORMAAL + 0.5));
  if (self->smal == smal)
    return;
  self->smal = smal;
  /* all of them anew: the style sheet knows the column of amounts by its place */
  for (guint i = 0; i < G_N_ELEMENTS (kolommen); i++)
    if (!kolommen[i].reserve || smal)
      gtk_column_view_remove_column (self->view, self->kolommen[i]);
  for (guint i = 0; i < G_N_ELEMENTS (kolommen); i++)
    if (!kolommen[i].reserve || !smal)
      gtk_column_view_append_column (self->view, self->kolommen[i]);
  if (smal)
    gtk_widget_add_css_class (GTK_WIDGET (self->view), "stip-claims-narrow");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->view), "stip-claims-narrow");
  if (smal)
    gtk_widget_remove_css_class (GTK_WIDGET (self->view), "stip-claims");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->view), "stip-claims");
}

StipSchuldKolommen *
stip_schuld_kolommen_new (GtkColumnView *view, StipSession *session)
{
  StipSchuldKolommen *self = g_new0 (StipSchuldKolommen, 1);

  self->view = view;
  self->session = g_object_ref (session);
  for (guint i = 0; i < G_N_ELEMENTS (kolommen); i++)
    {
      GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
      g_object_set_data (G_OBJECT (factory), "stip-kolom", GUINT_TO_POINTER (i));
      g_signal_connect (factory, "setup", G_CALLBACK (on_setup_cb), NULL);
      g_signal_connect (factory, "bind", G_CALLBACK (on_bind_cb), self);
      g_signal_connect (factory, "unbind", G_CALLBACK (on_unbind_cb), NULL);
      self->kolommen[i] = gtk_column_view_column_new (_ (kolommen[i].titel), factory);
      gtk_column_view_column_set_expand (self->kolommen[i], kolommen[i].groeit);
      gtk_column_view_append_column (view, self->kolommen[i]);
    }
  stip_schuld_kolommen_fit (self, STIP_EM_NORMAAL, FALSE);
  return self;
}

void
stip_schuld_kolommen_free (StipSchuldKolommen *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (kolommen); i++)
    g_object_unref (self->kolommen[i]);
  g_object_unref (self->session);
  g_free (self);
}
