/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include <locale.h>
#include <stdio.h>

#include "ctl/stip-ctl.h"
#include "stip-config.h"

static const struct
{
  const char *command, *sub; /* sub NULL: a command of one word */
  StipCtlFunc func;
  const char *help;
} commands[] = {
  { "create", NULL, stip_ctl_create, "make a new, empty file" },
  { "demo", NULL, stip_ctl_demo, "make a file of an invented municipality" },
  { "ddas", "import", stip_ctl_ddas_import, "take in a DDAS delivery (schuldhulpverlening 1.0)" },
  { "creditors", "import", stip_ctl_creditors_import, "take creditors into the register from a CSV file" },
  { "debts", "import", stip_ctl_debts_import, "take debts into dossiers from a CSV file" },
  { "debts", "export", stip_ctl_debts_export, "the debts, the round and the distribution of a dossier as a workbook" },
  { "dossier", "list", stip_ctl_dossier_list, "list or search dossiers" },
  { "dossier", "show", stip_ctl_dossier_show, "one dossier with its terms" },
  { "today", NULL, stip_ctl_vandaag, "what is due, most urgent first" },
  { "dossier", "step", stip_ctl_dossier_step, "what can be done in a dossier now, and doing it" },
  { "profile", "check", stip_ctl_profile_check, "whether a municipality's file can be worked with" },
  { "profile", "compare", stip_ctl_profile_compare, "what another way of working changes in a file" },
  { "profile", "set", stip_ctl_profile_set, "work by another profile from now on" },
  { "dossier", "assign", stip_ctl_dossier_assign, "give dossiers to a colleague" },
  { "deadline", NULL, stip_ctl_deadline, "compute one term from its start" },
  { "timeline", NULL, stip_ctl_timeline, "the timeline of a dossier as .pdf, .svg, .png or .txt" },
  { "distribute", NULL, stip_ctl_distribute, "divide an amount over claims: preferent twice the percentage of concurrent" },
  { "credit", NULL, stip_ctl_credit, "the loan that monthly instalments can carry" },
  { "plate", "list", stip_ctl_plate_list, "the plates for residents, and their languages" },
  { "plate", "sheet", stip_ctl_plate_sheet, "all pictograms on one sheet" },
  { "plate", NULL, stip_ctl_plate, "a plate for residents as .pdf, .svg, .png or .txt" },
  { "handover", NULL, stip_ctl_handover, "the handover form of a dossier as .pdf or .txt, for a colleague" },
  { "letter", "list", stip_ctl_letter_list, "the letters of a case" },
  { "letter", "example", stip_ctl_letter_example, "a letter with invented values, to look at it" },
  { "proposal", NULL, stip_ctl_proposal, "the letters of a dossier's proposal, as PDF into a folder" },
  { "readability", NULL, stip_ctl_readability, "how hard a text is to read, and which words want a plainer one" },
  { "verify", NULL, stip_ctl_verify, "check pages, constraints and journal" },
  { "key", "list", stip_ctl_key_list, "who can open the file" },
  { "key", "add", stip_ctl_key_add, "give one more person a passphrase" },
  { "key", "remove", stip_ctl_key_remove, "take a person's passphrase away, and change the file's key" },
  { "key", "passphrase", stip_ctl_key_passphrase, "change a passphrase" },
  { "key", "recovery", stip_ctl_key_recovery, "make a new recovery key; the old one stops working" },
  { "key", "export-raw", stip_ctl_key_export_raw, "print the raw key for another SQLCipher tool" },
};

static void
print_help (FILE *out)
{
  fputs ("stipctl COMMAND [OPTION...]   (stipctl COMMAND --help for its options)\n\n", out);
  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autofree char *naam = g_strjoin (" ", commands[i].command, commands[i].sub, NULL);
      fprintf (out, "  %-16s %s\n", naam, commands[i].help);
    }
  fputs ("\nExit status: 0 done, 1 the answer is no or something is wrong in the data, 2 wrong call.\n", out);
}

static StipCtlStatus
run (StipCtlFunc func, char **args)
{
  g_autoptr (GError) error = NULL;
  StipCtlStatus status = func (args, &error);

  if (error != NULL)
    {
      g_strdelimit (error->message, "\n", ' ');
      fprintf (stderr, "stipctl: %s\n", error->message);
    }
  return error != NULL && error->domain == G_OPTION_ERROR ? STIP_CTL_AANROEP : status;
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;

  setlocale (LC_ALL, "");
  if (!stip_process_harden (&error))
    fprintf (stderr, "stipctl: %s\n", error->message);
  if (argc < 2 || g_str_equal (argv[1], "--help") || g_str_equal (argv[1], "help"))
    {
      print_help (argc < 2 ? stderr : stdout);
      return argc < 2 ? STIP_CTL_AANROEP : STIP_CTL_KLAAR;
    }
  if (g_str_equal (argv[1], "--version"))
    {
      puts ("stipctl " STIP_VERSION);
      return STIP_CTL_KLAAR;
    }
  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_str_equal (argv[1], commands[i].command) && (commands[i].sub == NULL || (argc > 2 && g_str_equal (argv[2], commands[i].sub))))
      return run (commands[i].func, argv + (commands[i].sub == NULL ? 2 : 3));
  fprintf (stderr, "stipctl: no such command: %s%s%s; see stipctl --help\n", argv[1], argc > 2 ? " " : "", argc > 2 ? argv[2] : "");
  return STIP_CTL_AANROEP;
}
