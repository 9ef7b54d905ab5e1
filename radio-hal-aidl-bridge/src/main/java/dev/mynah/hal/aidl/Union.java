package dev.mynah.hal.aidl;

/**
 * A union: a sealed interface that permits one public record of one component for each member. The place of the record,
 * from 0, is the tag on the wire; the first member is what a peer means who says nothing.
 */
public interface Union {}
