/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/platen/stip-plaat-afdruk.h"

#include <glib/gi18n.h>

#include "ui/platen/stip-plaat-papier.h"
#include "ui/platen/stip-plaat-view.h"
#include "ui/widgets/stip-tekst.h"

#define MAX_EXEMPLAREN 99

struct _StipPlaatAfdruk
{
  AdwWindow parent_instance;

  StipPlaatView *voor, *achter;
  AdwComboRow   *papier;
  GtkSpinButton *exemplaren;
  GtkSwitch     *grijs, *achterkant;
  GtkLabel      *melding;
  GtkWidget     *druk, *pdf, *png, *kopie;

  StipSession *session;
  StipPlaat   *plaat;
  char        *nummer;
};

G_DEFINE_FINAL_TYPE (StipPlaatAfdruk, stip_plaat_afdruk, ADW_TYPE_WINDOW)

StipPlaatVorm
stip_plaat_afdruk_get_vorm (StipPlaatAfdruk *self, int *exemplaren)
{
  StipPlaatVorm vorm = { .formaat = STIP_PLAAT_PDF };

  stip_plaat_papier_zet (adw_combo_row_get_selected (self->papier), &vorm);
  vorm.grijs = gtk_switch_get_active (self->grijs);
  vorm.achterkant = gtk_switch_get_active (self->achterkant);
  if (exemplaren != NULL)
    *exemplaren = gtk_spin_button_get_value_as_int (self->exemplaren);
  return vorm;
}

static void
show_message (StipPlaatAfdruk *self, const char *tekst, gboolean fout)
{
  gtk_label_set_text (self->melding, tekst != NULL ? tekst : "");
  gtk_widget_set_visible (GTK_WIDGET (self->melding), tekst != NULL);
  if (fout)
    gtk_widget_add_css_class (GTK_WIDGET (self->melding), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->melding), "error");
}

/* A side that does not fit says why in its place, and nothing is sent out. */
static void
update_preview (StipPlaatAfdruk *self)
{
  StipPlaatVorm vorm = stip_plaat_afdruk_get_vorm (self, NULL);

  stip_plaat_view_set_blad (self->voor, vorm.staand ? STIP_PLAAT_STAAND : STIP_PLAAT_LIGGEND);
  stip_plaat_view_set_grijs (self->voor, vorm.grijs);
  stip_plaat_view_set_grijs (self->achter, vorm.grijs);
  gtk_widget_set_visible (GTK_WIDGET (self->achter), vorm.achterkant);
  gboolean   past = stip_plaat_view_get_fout (self->voor) == NULL && (!vorm.achterkant || stip_plaat_view_get_fout (self->achter) == NULL);
  GtkWidget *knoppen[] = { self->druk, self->pdf, self->png, self->kopie };
  for (gsize i = 0; i < G_N_ELEMENTS (knoppen); i++)
    gtk_widget_set_sensitive (knoppen[i], past);
  show_message (self, NULL, FALSE);
}

/* --- out of it --- */

static void
on_print_clicked_cb (StipPlaatAfdruk *self)
{
  int           exemplaren;
  StipPlaatVorm vorm = stip_plaat_afdruk_get_vorm (self, &exemplaren);
  g_autoptr (GtkPrintOperation) print = stip_plaat_print_new (self->plaat, &vorm, exemplaren);
  g_autoptr (GError) error = NULL;

  if (gtk_print_operation_run (print, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, GTK_WINDOW (self), &error) == GTK_PRINT_OPERATION_RESULT_ERROR)
    {
      g_autofree char *tekst = g_strdup_printf (_ ("The plate was not printed: %s Save it as PDF, or try another printer."), error != NULL ? error->message : "");
      show_message (self, tekst, TRUE);
    }
}

static void
on_saved_cb (const char *tekst, const GError *error, gpointer data)
{
  g_autofree GWeakRef *ref = data;
  g_autoptr (StipPlaatAfdruk) self = g_weak_ref_get (ref);

  if (self != NULL && error == NULL)
    gtk_window_close (GTK_WINDOW (self));
  else if (self != NULL)
    {
      g_autofree char *zin = g_strdup_printf ("%s\n%s", tekst, error->message);
      show_message (self, zin, TRUE);
    }
  g_weak_ref_clear (ref);
}

static void
save (StipPlaatAfdruk *self, StipPlaatFormaat formaat)
{
  StipPlaatVorm vorm = stip_plaat_afdruk_get_vorm (self, NULL);
  GWeakRef     *ref = g_new0 (GWeakRef, 1);

  vorm.formaat = formaat;
  if (formaat == STIP_PLAAT_PNG)
    vorm.achterkant = FALSE; /* a picture has one side: the front */
  g_weak_ref_init (ref, self);
  stip_plaat_bewaar (GTK_WIDGET (self), self->session, self->plaat, self->nummer, &vorm, on_saved_cb, ref);
}

static void
on_pdf_clicked_cb (StipPlaatAfdruk *self)
{
  save (self, STIP_PLAAT_PDF);
}

static void
on_png_clicked_cb (StipPlaatAfdruk *self)
{
  save (self, STIP_PLAAT_PNG);
}

static void
on_copy_clicked_cb (StipPlaatAfdruk *self)
{
  StipPlaatVorm vorm = stip_plaat_afdruk_get_vorm (self, NULL);
  g_autoptr (GError) error = NULL;

  if (stip_plaat_kopieer (GTK_WIDGET (self), self->plaat, &vorm, &error))
    show_message (self, _ ("The picture is on the clipboard. Paste it into a message."), FALSE);
  else
    show_message (self, error->message, TRUE);
}

/* --- the widget --- */

static void
stip_plaat_afdruk_dispose (GObject *object)
{
  StipPlaatAfdruk *self = STIP_PLAAT_AFDRUK (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->plaat, stip_plaat_unref);
  g_clear_pointer (&self->nummer, g_free);
  G_OBJECT_CLASS (stip_plaat_afdruk_parent_class)->dispose (object);
}

static void
stip_plaat_afdruk_class_init (StipPlaatAfdrukClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_plaat_afdruk_dispose;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_DIALOG);
  g_type_ensure (STIP_TYPE_PLAAT_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, "/nl/schuldhulp/Stip/ui/platen/stip-plaat-afdruk.ui");
  gtk_widget_class_bind_template_child (widget_class, StipPlaatAfdruk, voor);
  gtk_widget_class_bind_template_child (widget_class, StipPlaatAfdruk, achter);
  gtk_widget_class_bind_template_child (widget_class, StipPlaatAfdruk, papier);
  gtk_widget_class_bind_template_child (widget_class, StipPlaatAfdruk, exemplaren);
  gtk_widget_class_bind_template_child (widget_class, StipPlaatAfdruk, grijs);
  gtk_widget_class_bind_template_child (widget_class, StipPlaatAfdruk, achterkant);
  gtk_widget_class_bind_template_child (widget_class, StipPlaatAfdruk, melding);
  gtk_widget_class_bind_template_child (widget_class, StipPlaatAfdruk, druk);
  gtk_widget_class_bind_template_child (widget_class, StipPlaatAfdruk, pdf);
  gtk_widget_class_bind_template_child (widget_class, StipPlaatAfdruk, png);
  gtk_widget_class_bind_template_child (widget_class, StipPlaatAfdruk, kopie);
  gtk_widget_class_bind_template_callback (widget_class, update_preview);
  gtk_widget_class_bind_template_callback (widget_class, on_print_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_pdf_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_png_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_copy_clicked_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
stip_plaat_afdruk_init (StipPlaatAfdruk *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_spin_button_set_range (self->exemplaren, 1, MAX_EXEMPLAREN);
}

static void
fill_papers (StipPlaatAfdruk *self)
{
  g_autoptr (GtkStringList) namen = gtk_string_list_new (NULL);

  for (guint i = 0; i < stip_plaat_papieren (self->plaat->soort); i++)
    gtk_string_list_append (namen, stip_plaat_papier_naam (i));
  adw_combo_row_set_model (self->papier, G_LIST_MODEL (namen));
}

StipPlaatAfdruk *
stip_plaat_afdruk_present (GtkWindow *parent, StipSession *session, const StipPlaat *plaat, const char *nummer, guint papier, gboolean achterkant)
{
  StipPlaatAfdruk *self = g_object_new (STIP_TYPE_PLAAT_AFDRUK, "transient-for", parent, NULL);

  self->session = g_object_ref (session);
  self->plaat = stip_plaat_ref (plaat);
  self->nummer = g_strdup (nummer);
  stip_plaat_view_set_plaat (self->voor, plaat, NULL);
  stip_plaat_view_set_blad (self->achter, STIP_PLAAT_ACHTERKANT);
  stip_plaat_view_set_plaat (self->achter, plaat, NULL);
  fill_papers (self);
  adw_combo_row_set_selected (self->papier, MIN (papier, stip_plaat_papieren (plaat->soort) - 1));
  gtk_switch_set_active (self->achterkant, achterkant);
  update_preview (self);
  gtk_window_set_focus (GTK_WINDOW (self), self->druk);
  gtk_window_present (GTK_WINDOW (self));
  return self;
}
