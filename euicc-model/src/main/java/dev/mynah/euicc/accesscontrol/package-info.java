/**
 * Which applications of a device may do what with the card: GlobalPlatform Secure Element Access Control 1.1, as far as it carries
 * the carrier privileges of Android.
 */
@NullMarked
package dev.mynah.euicc.accesscontrol;

import org.jspecify.annotations.NullMarked;
