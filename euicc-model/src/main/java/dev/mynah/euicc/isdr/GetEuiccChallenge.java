package dev.mynah.euicc.isdr;

import dev.mynah.euicc.tlv.Tlv;

/**
 * {@code BF2E} to {@code BF2E { 80 challenge }}: begins a session, and ends the one that went on.
 *
 * <p>ES10b.GetEUICCChallenge, SGP.22 5.7.7.
 */
final class GetEuiccChallenge implements Es10Function {

    @Override
    public Es10Answer answer(IsdR card, int port, Tlv request) {
        return Es10Answer.of(Tlv.of(0xBF2E, Tlv.of(0x80, card.rsp().begin())));
    }
}
