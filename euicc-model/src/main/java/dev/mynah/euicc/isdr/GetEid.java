package dev.mynah.euicc.isdr;

import dev.mynah.euicc.tlv.Tlv;
import java.util.Arrays;

/**
 * {@code BF3E { 5C 01 5A }} to {@code BF3E { 5A eid }}. The only tag there is to ask for is that of the EID.
 *
 * <p>ES10c.GetEID, SGP.22 5.7.20.
 */
final class GetEid implements Es10Function {

    private static final int TAG_LIST = 0x5C;
    private static final int EID = 0x5A;

    @Override
    public Es10Answer answer(IsdR card, int port, Tlv request) {
        boolean asked = request.bytes(TAG_LIST)
                .filter(it -> Arrays.equals(it, new byte[] {EID}))
                .isPresent();
        return asked ? Es10Answer.of(Tlv.of(0xBF3E, Tlv.of(EID, card.eid().toBytes()))) : Es10Answer.INCORRECT_DATA;
    }
}
