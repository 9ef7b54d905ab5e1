package dev.mynah.hal.aidl;

/**
 * A structured parcelable: a public record. On the wire it is its size and its components in their order; a peer of
 * another version reads those it knows. Lists in it are not changed any more.
 */
public interface Parcelable {}
