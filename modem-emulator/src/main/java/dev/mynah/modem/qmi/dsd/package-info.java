/** DSD, service 2A: which system carries data. */
@NullMarked
package dev.mynah.modem.qmi.dsd;

import org.jspecify.annotations.NullMarked;
