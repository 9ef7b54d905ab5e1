/** The AT language of a modem: what TS 27.007 and V.250 say about lines, parameters and results, and nothing about modems. */
@NullMarked
package dev.mynah.at;

import org.jspecify.annotations.NullMarked;
