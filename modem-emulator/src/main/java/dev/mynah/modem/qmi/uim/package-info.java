/** UIM, service 11: the cards, their PINs, files and channels, and the places they are in. */
@NullMarked
package dev.mynah.modem.qmi.uim;

import org.jspecify.annotations.NullMarked;
