/**
 * The proactive commands, one record each, and the answer to them. {@code CommandType} is the table of all (TS 102 223 6, TS 31.111
 * 6).
 */
@NullMarked
package dev.mynah.euicc.cat.command;

import org.jspecify.annotations.NullMarked;
