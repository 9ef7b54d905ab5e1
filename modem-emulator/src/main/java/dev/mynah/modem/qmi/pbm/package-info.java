/** PBM, service 12: the telephone books, and the numbers that call for help. */
@NullMarked
package dev.mynah.modem.qmi.pbm;

import org.jspecify.annotations.NullMarked;
