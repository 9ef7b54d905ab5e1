package dev.mynah.euicc.isdr;

import dev.mynah.euicc.tlv.Tlv;
import java.util.List;

/**
 * {@code BF20} to {@code BF20 { 82 svn, A9 CI keys to verify with, AA CI keys to sign for }}: what a server needs to know
 * before it authenticates.
 *
 * <p>ES10b.GetEuiccInfo, SGP.22 5.7.8.
 */
final class GetEuiccInfo1 implements Es10Function {

    @Override
    public Es10Answer answer(IsdR card, int port, Tlv request) {
        return Es10Answer.of(Tlv.of(
                0xBF20,
                Tlv.of(0x82, Version.SGP22.toBytes()),
                issuers(0xA9, card.signer().issuersToVerifyWith()),
                issuers(0xAA, card.signer().issuersToSignFor())));
    }

    /** A list of certificate issuers by their subject key identifiers; empty on a card without keys. */
    static Tlv issuers(int tag, List<byte[]> identifiers) {
        return Tlv.of(tag, identifiers.stream().map(it -> Tlv.of(0x04, it)).toList());
    }
}
