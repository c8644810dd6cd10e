/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

/* The keys, pointer and gestures of the timeline. */

#include "ui/widgets/stip-tijdlijn-view-prive.h"

#include <math.h>

#define ZOOM_STAP 1.25
#define PAN_STAP  60.0

static gboolean
step_focus (StipTijdlijnView *self, int stap)
{
  int volgende = stip_tijdlijn_layout_next (self->layout, self->focus, stap);

  if (volgende >= 0)
    stip_tijdlijn_view_focus_item (self, volgende);
  return TRUE;
}

static gboolean
pan_by (StipTijdlijnView *self, double dx)
{
  stip_tijdlijn_view_move_to (self, stip_tijdlijn_layout_pan_offset (self->layout, dx));
  return TRUE;
}

static gboolean
zoom_by (StipTijdlijnView *self, double factor)
{
  stip_tijdlijn_view_zoom_at (self, gtk_widget_get_width (GTK_WIDGET (self)) / 2.0, factor > 0 ? self->zoom * factor : 1.0);
  return TRUE;
}

static gboolean
on_key_pressed_cb (GtkEventControllerKey *keys, guint keyval, guint keycode, GdkModifierType state, StipTijdlijnView *self)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  gboolean shift = (state & GDK_SHIFT_MASK) != 0;
  gboolean control = (state & GDK_CONTROL_MASK) != 0;

  if ((state & GDK_ALT_MASK) != 0 || stip_tijdlijn_view_ensure_layout (self) == NULL)
    return FALSE;
  switch (keyval)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      return shift ? pan_by (self, PAN_STAP) : step_focus (self, rtl ? 1 : -1);
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      return shift ? pan_by (self, -PAN_STAP) : step_focus (self, rtl ? -1 : 1);
    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      if (control)
        stip_tijdlijn_view_focus_item (self, stip_tijdlijn_layout_next (self->layout, -1, 1));
      else
        stip_tijdlijn_view_go_today (self);
      return TRUE;
    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      stip_tijdlijn_view_focus_item (self, stip_tijdlijn_layout_next (self->layout, -1, -1));
      return TRUE;
    case GDK_KEY_t:
      stip_tijdlijn_view_go_today (self);
      return TRUE;
    case GDK_KEY_plus:
    case GDK_KEY_equal:
    case GDK_KEY_KP_Add:
      return zoom_by (self, ZOOM_STAP);
    case GDK_KEY_minus:
    case GDK_KEY_KP_Subtract:
      return zoom_by (self, 1 / ZOOM_STAP);
    case GDK_KEY_0:
    case GDK_KEY_KP_0:
      return zoom_by (self, 0);
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_space:
      if (control)
        return FALSE;
      stip_tijdlijn_view_activate_item (self, self->focus, TRUE);
      return TRUE;
    default:
      return FALSE;
    }
}

static void
on_click_pressed_cb (GtkGestureClick *klik, int n, double x, double y, StipTijdlijnView *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (stip_tijdlijn_view_ensure_layout (self) == NULL)
    return;
  int                     i = stip_tijdlijn_layout_hit (self->layout, x, y);
  const StipTijdlijnRaak *raak = stip_tijdlijn_layout_get (self->layout, i);
  if (raak == NULL || !raak->focus)
    return;
  stip_tijdlijn_view_focus_item (self, i);
  stip_tijdlijn_view_activate_item (self, self->focus, n == 2);
}

static void
on_drag_begin_cb (GtkGestureDrag *sleep, double x, double y, StipTijdlijnView *self)
{
  self->sleep_begin = 0;
}

static void
on_drag_update_cb (GtkGestureDrag *sleep, double dx, double dy, StipTijdlijnView *self)
{
  if (stip_tijdlijn_view_ensure_layout (self) == NULL || (fabs (dx) < 4 && self->sleep_begin == 0))
    return;
  pan_by (self, dx - self->sleep_begin);
  self->sleep_begin = dx;
}

static gboolean
on_scroll_cb (GtkEventControllerScroll *rol, double dx, double dy, StipTijdlijnView *self)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (rol));

  if (stip_tijdlijn_view_ensure_layout (self) == NULL)
    return FALSE;
  if ((state & GDK_CONTROL_MASK) != 0)
    {
      double     x = gtk_widget_get_width (GTK_WIDGET (self)) / 2.0, y = 0, sx, sy;
      GdkEvent  *event = gtk_event_controller_get_current_event (GTK_EVENT_CONTROLLER (rol));
      GtkNative *native = gtk_widget_get_native (GTK_WIDGET (self));
      if (event != NULL && gdk_event_get_position (event, &x, &y))
        {
          gtk_native_get_surface_transform (native, &sx, &sy);
          gtk_widget_translate_coordinates (GTK_WIDGET (native), GTK_WIDGET (self), x - sx, y - sy, &x, &y);
        }
      stip_tijdlijn_view_zoom_at (self, x, self->zoom * pow (ZOOM_STAP, -dy));
      return TRUE;
    }
  if (dx == 0 && (state & GDK_SHIFT_MASK) != 0)
    dx = dy;
  return dx != 0 && pan_by (self, -dx * PAN_STAP / 2);
}

static void
on_pinch_begin_cb (GtkGesture *knijp, GdkEventSequence *sequence, StipTijdlijnView *self)
{
  self->zoom_begin = self->zoom;
}

static void
on_pinch_scale_cb (GtkGestureZoom *knijp, double schaal, StipTijdlijnView *self)
{
  double x = gtk_widget_get_width (GTK_WIDGET (self)) / 2.0, y;

  gtk_gesture_get_bounding_box_center (GTK_GESTURE (knijp), &x, &y);
  stip_tijdlijn_view_zoom_at (self, x, self->zoom_begin * schaal);
}

/* Entering by Tab: the first stop is what lies nearest to today. */
static void
on_focus_enter_cb (GtkEventControllerFocus *focus, StipTijdlijnView *self)
{
  if (self->focus < 0)
    stip_tijdlijn_view_go_today (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
add_gesture (StipTijdlijnView *self, gpointer gebaar)
{
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (gebaar));
}

void
stip_tijdlijn_view_add_controllers (StipTijdlijnView *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *rol = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkGesture         *klik = gtk_gesture_click_new ();
  GtkGesture         *sleep = gtk_gesture_drag_new ();
  GtkGesture         *knijp = gtk_gesture_zoom_new ();

  g_signal_connect (keys, "key-pressed", G_CALLBACK (on_key_pressed_cb), self);
  g_signal_connect (rol, "scroll", G_CALLBACK (on_scroll_cb), self);
  g_signal_connect (focus, "enter", G_CALLBACK (on_focus_enter_cb), self);
  g_signal_connect (klik, "pressed", G_CALLBACK (on_click_pressed_cb), self);
  g_signal_connect (sleep, "drag-begin", G_CALLBACK (on_drag_begin_cb), self);
  g_signal_connect (sleep, "drag-update", G_CALLBACK (on_drag_update_cb), self);
  g_signal_connect (knijp, "begin", G_CALLBACK (on_pinch_begin_cb), self);
  g_signal_connect (knijp, "scale-changed", G_CALLBACK (on_pinch_scale_cb), self);
  add_gesture (self, keys);
  add_gesture (self, rol);
  add_gesture (self, focus);
  add_gesture (self, klik);
  add_gesture (self, sleep);
  add_gesture (self, knijp);
}
