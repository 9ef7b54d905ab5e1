/**
 * An eSIM port: the loop from command to answer, its logical channels and what is selected on them, and what a reset or a
 * change of profile does to it (TS 102 221 8.7, 10, 14).
 */
@NullMarked
package dev.mynah.euicc.port;

import org.jspecify.annotations.NullMarked;
