package dev.mynah.euicc.profile;

import java.util.Optional;

/** Knows the form in which a downloaded profile is kept, the profile package it came in. */
@FunctionalInterface
public interface PackageDecoder {

    /** The image a whole profile package describes; empty when it is none this card can hold. */
    Optional<ProfileImage> decode(byte[] profilePackage);
}
