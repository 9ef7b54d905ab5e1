package dev.mynah.euicc.gsm;

/**
 * An instruction of class A0.
 *
 * @param ins the instruction byte
 * @param clause of TS 51.011
 */
public record GsmCommandRow(String name, int ins, GsmCommand command, String clause) {}
