/** The card's secret codes and who has shown them: PIN1, PIN2, ADM1, their retry counters and unblocking (TS 102 221 9.5). */
@NullMarked
package dev.mynah.euicc.pin;

import org.jspecify.annotations.NullMarked;
