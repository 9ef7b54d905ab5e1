package dev.mynah.hal.parcel;

/** What crosses in a parcel by reference and not by value: a binder. What it can do is none of the parcel's business. */
public interface Referenced {}
