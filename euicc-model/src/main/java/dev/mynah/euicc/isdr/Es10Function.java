package dev.mynah.euicc.isdr;

import dev.mynah.euicc.tlv.Tlv;
import java.util.List;

/** One function of ES10a, ES10b or ES10c (SGP.22 5.7). Holds no state: one object serves every card. */
interface Es10Function {

    /**
     * Does what is asked.
     *
     * @param card whose ISD-R is asked
     * @param port the eSIM port the command came in on
     * @param request the whole request, its tag already known to be this function's
     */
    Es10Answer answer(IsdR card, int port, Tlv request);

    /** The result codes it can give, as SGP.22 names them, for its row in the documentation. */
    default List<String> results() {
        return List.of();
    }
}
