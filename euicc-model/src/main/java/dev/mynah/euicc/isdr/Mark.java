package dev.mynah.euicc.isdr;

import java.util.Optional;

/**
 * What is to become of a port when it settles.
 *
 * @param target the profile to be enabled on it, or none
 */
record Mark(Optional<Iccid> target) {}
