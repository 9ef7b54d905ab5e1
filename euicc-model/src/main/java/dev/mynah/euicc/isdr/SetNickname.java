package dev.mynah.euicc.isdr;

import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;
import java.util.List;
import java.util.Optional;

/**
 * {@code BF29 { 5A iccid, 90 nickname }} to {@code BF29 { 80 result }}; an empty nickname removes it.
 *
 * <p>ES10c.SetNickname, SGP.22 5.7.21.
 */
final class SetNickname implements Es10Function {

    private static final int TAG = 0xBF29;
    private static final int OK = 0;
    private static final int ICCID_NOT_FOUND = 1;
    private static final int LONGEST = 64;

    @Override
    public Es10Answer answer(IsdR card, int port, Tlv request) {
        Optional<byte[]> iccid = request.bytes(0x5A).filter(it -> it.length == 10);
        Optional<String> nickname =
                request.bytes(0x90).filter(it -> it.length <= LONGEST).flatMap(Der::toText);
        if (iccid.isEmpty() || nickname.isEmpty()) {
            return Es10Answer.INCORRECT_DATA;
        }
        Optional<Profile> profile = iccid.flatMap(Iccid::parse).flatMap(card.profiles()::find);
        profile.ifPresent(it -> card.profiles().rename(it, nickname.get()));
        return Es10Answer.result(TAG, profile.isPresent() ? OK : ICCID_NOT_FOUND);
    }

    @Override
    public List<String> results() {
        return List.of("0 ok", "1 iccidNotFound");
    }
}
