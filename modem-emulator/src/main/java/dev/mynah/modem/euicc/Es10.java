package dev.mynah.modem.euicc;

/** The way to the ISD-R. */
@FunctionalInterface
public interface Es10 {
    /**
     * Asks for one function.
     *
     * @param request its data object, of any length
     * @return the data object answered
     * @throws dev.mynah.modem.Refusal when the card is not there, has no ISD-R, or refuses
     */
    byte[] ask(byte[] request);
}
