/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/widgets/stip-toaster.h"

#define SECONDS 5
#define CURRENT "stip-toast" /* the one that is shown, not owned */

static void
on_dismissed_cb (AdwToast *toast, AdwToastOverlay *overlay)
{
  if (g_object_get_data (G_OBJECT (overlay), CURRENT) == toast)
    g_object_set_data (G_OBJECT (overlay), CURRENT, NULL);
}

void
stip_toaster_show (AdwToastOverlay *overlay, const char *text, const char *button, const char *action, GVariant *target)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);
  AdwToast        *toast = adw_toast_new (escaped), *before = g_object_get_data (G_OBJECT (overlay), CURRENT);

  if (before != NULL)
    adw_toast_dismiss (before);
  adw_toast_set_timeout (toast, SECONDS);
  if (button != NULL && action != NULL)
    {
      adw_toast_set_button_label (toast, button);
      adw_toast_set_action_name (toast, action);
      adw_toast_set_action_target_value (toast, target);
    }
  g_object_set_data (G_OBJECT (overlay), CURRENT, toast);
  g_signal_connect_object (toast, "dismissed", G_CALLBACK (on_dismissed_cb), overlay, 0);
  adw_toast_overlay_add_toast (overlay, toast);
}
