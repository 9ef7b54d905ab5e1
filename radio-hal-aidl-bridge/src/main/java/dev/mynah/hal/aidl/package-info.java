/**
 * AIDL in Java: a parcelable is a record whose components are the fields in their order, a union a sealed interface of
 * one record for each member, an enum an enum, an interface an interface with numbered methods. How they cross is derived
 * from the declaration, once for each {@link dev.mynah.hal.aidl.Release}; nothing is declared twice.
 *
 * <p>AIDL's {@code byte[]} is {@code Bytes}, {@code int[]} is {@code Ints}, other arrays and lists are {@code List}.
 * {@code float}, {@code double}, arrays of fixed size, {@code out} arguments and methods that are not oneway are not
 * known: no interface of the radio HAL has any.
 */
@NullMarked
package dev.mynah.hal.aidl;

import org.jspecify.annotations.NullMarked;
