/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/voorstel/stip-voorstel-view.h"

#include <adwaita.h>
#include <math.h>

#include "render/stip-schilder.h"
#include "render/stip-voorstel-beeld.h"
#include "ui/widgets/stip-tijdlijn-view.h"

#define KOLOMMEN STIP_SCENARIO_AANTAL

struct _StipVoorstelView
{
  GtkWidget parent_instance;

  GtkCheckButton *rondjes[KOLOMMEN];
  StipTaal        taal;
  StipManieren   *vergelijking;
  StipMeter      *meter;
  StipSchilder   *schilder;
  int             keuze, regel;
  gboolean        stil;
};

enum
{
  GEKOZEN,
  REGEL,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StipVoorstelView, stip_voorstel_view, GTK_TYPE_WIDGET)

static guint
count_claims (StipVoorstelView *self)
{
  return self->vergelijking != NULL ? self->vergelijking->invoer->schulden->len : 0;
}

static StipVoorstelOpties
get_options (StipVoorstelView *self, int breedte)
{
  double factor = stip_tekstfactor (GTK_WIDGET (self));
  return (StipVoorstelOpties){ MAX (breedte, stip_voorstel_beeld_min_breedte (factor)), factor, self->taal, self->keuze, self->regel, FALSE };
}

/* --- drawing and place --- */

static void
ensure_meter (StipVoorstelView *self)
{
  const char *familie = pango_font_description_get_family (pango_context_get_font_description (gtk_widget_get_pango_context (GTK_WIDGET (self))));

  if (self->meter != NULL && g_strcmp0 (stip_meter_family (self->meter), familie) == 0)
    return;
  g_clear_pointer (&self->meter, stip_meter_free);
  self->meter = stip_meter_new (familie, TRUE);
}

static void
stip_voorstel_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  StipVoorstelView  *self = STIP_VOORSTEL_VIEW (widget);
  StipVoorstelOpties opties = get_options (self, gtk_widget_get_width (GTK_WIDGET (self)));

  if (self->vergelijking == NULL)
    return;
  ensure_meter (self);
  g_autoptr (StipTekening) tekening = stip_voorstel_beeld_new (self->vergelijking, &opties, self->meter);
  graphene_rect_t vak = GRAPHENE_RECT_INIT (0, 0, (float)opties.width, (float)gtk_widget_get_height (widget));
  cairo_t        *cr = gtk_snapshot_append_cairo (snapshot, &vak);
  stip_schilder_paint (self->schilder, cr, tekening, self->meter, stip_palet_van_stijl ());
  cairo_destroy (cr);
  for (int i = 0; i < KOLOMMEN; i++)
    gtk_widget_snapshot_child (widget, GTK_WIDGET (self->rondjes[i]), snapshot);
}

static void
stip_voorstel_view_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  StipVoorstelView *self = STIP_VOORSTEL_VIEW (widget);
  double            factor = stip_tekstfactor (widget);

  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? (int)stip_voorstel_beeld_min_breedte (factor) : (int)stip_voorstel_beeld_hoogte (count_claims (self), factor);
  *natural = *minimum;
  for (int i = 0; i < KOLOMMEN; i++)
    gtk_widget_measure (GTK_WIDGET (self->rondjes[i]), orientation, -1, NULL, NULL, NULL, NULL);
}

static void
stip_voorstel_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  StipVoorstelView  *self = STIP_VOORSTEL_VIEW (widget);
  StipVoorstelOpties opties = get_options (self, width);

  for (int i = 0; i < KOLOMMEN; i++)
    {
      StipVak        kolom, rondje;
      GtkRequisition maat;
      gtk_widget_get_preferred_size (GTK_WIDGET (self->rondjes[i]), &maat, NULL);
      stip_voorstel_beeld_kolom (&opties, count_claims (self), (StipScenarioSoort)i, &kolom, &rondje);
      gtk_widget_size_allocate (GTK_WIDGET (self->rondjes[i]),
                                &(GtkAllocation){ (int)round (rondje.x + (rondje.width - maat.width) / 2), (int)round (rondje.y + (rondje.height - maat.height) / 2), maat.width, maat.height }, -1);
    }
}

/* --- choosing --- */

static void
name_columns (StipVoorstelView *self)
{
  for (int i = 0; self->vergelijking != NULL && i < KOLOMMEN; i++)
    {
      g_autofree char *tekst = stip_manieren_tekst (self->vergelijking, (StipScenarioSoort)i, self->taal);
      const char      *naam = stip_scenario_naam ((StipScenarioSoort)i, self->taal);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->rondjes[i]), GTK_ACCESSIBLE_PROPERTY_LABEL, naam, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, tekst, -1);
    }
}

void
stip_voorstel_view_set_vergelijking (StipVoorstelView *self, const StipManieren *vergelijking)
{
  guint was = count_claims (self);

  g_clear_pointer (&self->vergelijking, stip_manieren_unref);
  self->vergelijking = stip_manieren_ref (vergelijking);
  self->regel = MIN (self->regel, (int)count_claims (self) - 1);
  name_columns (self);
  if (was != count_claims (self))
    gtk_widget_queue_resize (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
stip_voorstel_view_set_keuze (StipVoorstelView *self, int soort)
{
  self->stil = TRUE;
  self->keuze = soort;
  for (int i = 0; i < KOLOMMEN; i++)
    gtk_check_button_set_active (self->rondjes[i], i == soort);
  self->stil = FALSE;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

int
stip_voorstel_view_get_keuze (StipVoorstelView *self)
{
  return self->keuze;
}

void
stip_voorstel_view_kies (StipVoorstelView *self, int soort)
{
  stip_voorstel_view_set_keuze (self, soort);
  g_signal_emit (self, signals[GEKOZEN], 0, soort);
}

void
stip_voorstel_view_neem_focus (StipVoorstelView *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->rondjes[MAX (self->keuze, 0)]));
}

static void
on_toggled_cb (StipVoorstelView *self, GtkCheckButton *rondje)
{
  if (self->stil || !gtk_check_button_get_active (rondje))
    return;
  for (int i = 0; i < KOLOMMEN; i++)
    if (self->rondjes[i] == rondje)
      stip_voorstel_view_kies (self, i);
}

static void
set_row (StipVoorstelView *self, int regel)
{
  if (regel == self->regel)
    return;
  self->regel = regel;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_signal_emit (self, signals[REGEL], 0, regel);
}

static gboolean
on_key_cb (StipVoorstelView *self, guint keyval, guint keycode, GdkModifierType modifiers)
{
  int laatste = (int)count_claims (self) - 1;

  if ((modifiers & gtk_accelerator_get_default_mod_mask ()) != 0)
    return FALSE;
  switch (keyval)
    {
    case GDK_KEY_1:
    case GDK_KEY_2:
    case GDK_KEY_3:
    case GDK_KEY_4:
      gtk_widget_grab_focus (GTK_WIDGET (self->rondjes[keyval - GDK_KEY_1]));
      stip_voorstel_view_kies (self, (int)(keyval - GDK_KEY_1));
      return TRUE;
    case GDK_KEY_Down:
      set_row (self, MIN (self->regel + 1, laatste));
      return TRUE;
    case GDK_KEY_Up:
      set_row (self, MAX (self->regel - 1, -1));
      return TRUE;
    case GDK_KEY_Home:
      set_row (self, MIN (0, laatste));
      return TRUE;
    case GDK_KEY_End:
      set_row (self, laatste);
      return TRUE;
    default:
      return FALSE;
    }
}

static int
column_at (StipVoorstelView *self, double x)
{
  StipVoorstelOpties opties = get_options (self, gtk_widget_get_width (GTK_WIDGET (self)));

  for (int i = 0; i < KOLOMMEN; i++)
    {
      StipVak kolom, rondje;
      stip_voorstel_beeld_kolom (&opties, count_claims (self), (StipScenarioSoort)i, &kolom, &rondje);
      if (x >= kolom.x && x <= kolom.x + kolom.width)
        return i;
    }
  return -1;
}

static void
on_click_cb (StipVoorstelView *self, int n, double x, double y)
{
  int kolom = column_at (self, x);

  if (kolom < 0)
    return;
  gtk_widget_grab_focus (GTK_WIDGET (self->rondjes[kolom]));
  stip_voorstel_view_kies (self, kolom);
}

static void
on_motion_cb (StipVoorstelView *self, double x, double y)
{
  set_row (self, stip_voorstel_beeld_regel (count_claims (self), stip_tekstfactor (GTK_WIDGET (self)), y));
}

/* --- the widget --- */

static void
stip_voorstel_view_dispose (GObject *object)
{
  StipVoorstelView *self = STIP_VOORSTEL_VIEW (object);

  for (int i = 0; i < KOLOMMEN; i++)
    {
      GtkWidget *rondje = GTK_WIDGET (g_steal_pointer (&self->rondjes[i]));
      if (rondje != NULL)
        gtk_widget_unparent (rondje);
    }
  g_clear_pointer (&self->vergelijking, stip_manieren_unref);
  g_clear_pointer (&self->meter, stip_meter_free);
  g_clear_pointer (&self->schilder, stip_schilder_free);
  G_OBJECT_CLASS (stip_voorstel_view_parent_class)->dispose (object);
}

static void
stip_voorstel_view_class_init (StipVoorstelViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = stip_voorstel_view_dispose;
  widget_class->snapshot = stip_voorstel_view_snapshot;
  widget_class->measure = stip_voorstel_view_measure;
  widget_class->size_allocate = stip_voorstel_view_size_allocate;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
  signals[GEKOZEN] = g_signal_new ("gekozen", STIP_TYPE_VOORSTEL_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  signals[REGEL] = g_signal_new ("regel", STIP_TYPE_VOORSTEL_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
}

static void
add_controllers (StipVoorstelView *self)
{
  GtkEventController *toetsen = gtk_event_controller_key_new (), *muis = gtk_event_controller_motion_new ();
  GtkGesture         *klik = gtk_gesture_click_new ();

  gtk_event_controller_set_propagation_phase (toetsen, GTK_PHASE_CAPTURE); /* before a ring takes the arrows */
  g_signal_connect_swapped (toetsen, "key-pressed", G_CALLBACK (on_key_cb), self);
  g_signal_connect_swapped (muis, "motion", G_CALLBACK (on_motion_cb), self);
  g_signal_connect_swapped (klik, "pressed", G_CALLBACK (on_click_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), toetsen);
  gtk_widget_add_controller (GTK_WIDGET (self), muis);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (klik));
}

static void
stip_voorstel_view_init (StipVoorstelView *self)
{
  AdwStyleManager *stijl = adw_style_manager_get_default ();
  GtkSettings     *settings = gtk_widget_get_settings (GTK_WIDGET (self));

  self->keuze = self->regel = -1;
  self->schilder = stip_schilder_new ();
  for (int i = 0; i < KOLOMMEN; i++)
    {
      GtkWidget *rondje = gtk_check_button_new ();
      self->rondjes[i] = GTK_CHECK_BUTTON (rondje);
      if (i > 0)
        gtk_check_button_set_group (self->rondjes[i], self->rondjes[0]);
      gtk_widget_set_parent (rondje, GTK_WIDGET (self));
      g_signal_connect_object (rondje, "toggled", G_CALLBACK (on_toggled_cb), self, G_CONNECT_SWAPPED);
    }
  add_controllers (self);
  g_signal_connect_object (stijl, "notify::dark", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (stijl, "notify::high-contrast", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (settings, "notify::gtk-xft-dpi", G_CALLBACK (gtk_widget_queue_resize), self, G_CONNECT_SWAPPED);
}

GtkWidget *
stip_voorstel_view_new (StipTaal taal)
{
  StipVoorstelView *self = g_object_new (STIP_TYPE_VOORSTEL_VIEW, NULL);

  self->taal = taal;
  return GTK_WIDGET (self);
}
