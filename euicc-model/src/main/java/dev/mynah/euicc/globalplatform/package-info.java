/**
 * The security domains of a card without Java Card, as far as a terminal can ask them: who they are and which keys they have
 * (GlobalPlatform Card Specification 2.3, 11). What loads, installs and manages applications is not there.
 */
@NullMarked
package dev.mynah.euicc.globalplatform;

import org.jspecify.annotations.NullMarked;
