/**
 * The card's own toolkit application as a profile describes it: a menu, and what to do when something happens or some time has
 * passed. Each is a list of steps, and each step a proactive command.
 */
@NullMarked
package dev.mynah.euicc.cat.applet;

import org.jspecify.annotations.NullMarked;
