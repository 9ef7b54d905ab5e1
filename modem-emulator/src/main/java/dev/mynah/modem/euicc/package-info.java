/** The modem's local profile assistant: what an eUICC's profiles are asked and told, by ES10. SGP.22 5.7. */
@NullMarked
package dev.mynah.modem.euicc;

import org.jspecify.annotations.NullMarked;
