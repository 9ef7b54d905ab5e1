package dev.mynah.euicc.gsm;

/**
 * A file of the GSM SIM as its row in {@code gsm-files.yaml} declares it.
 *
 * @param file the path of the UICC's file it is the same as; empty when it is made by {@link Derivation}
 * @param derivation the name of one; empty when it is the same as a file of the UICC
 * @param clause of TS 51.011
 */
record GsmFileRow(GsmDirectory directory, String name, int fid, String file, String derivation, String clause) {

    /** What the page says it is. */
    String origin() {
        return derivation.isEmpty()
                ? file
                : "from " + Derivation.valueOf(derivation).source();
    }
}
