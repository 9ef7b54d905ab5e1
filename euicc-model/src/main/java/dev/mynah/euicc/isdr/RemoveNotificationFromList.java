package dev.mynah.euicc.isdr;

import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;
import java.util.List;

/**
 * {@code BF30 { 80 number }} to {@code BF30 { 80 result }}.
 *
 * <p>ES10b.RemoveNotificationFromList, SGP.22 5.7.11.
 */
final class RemoveNotificationFromList implements Es10Function {

    private static final int TAG = 0xBF30;
    private static final int OK = 0;
    private static final int NOTHING_TO_DELETE = 1;

    @Override
    public Es10Answer answer(IsdR card, int port, Tlv request) {
        return request.bytes(0x80)
                .filter(Der::isInteger)
                .map(number -> Es10Answer.result(
                        TAG, card.notifications().remove(Der.toInt(number).orElse(-1)) ? OK : NOTHING_TO_DELETE))
                .orElse(Es10Answer.INCORRECT_DATA);
    }

    @Override
    public List<String> results() {
        return List.of("0 ok", "1 nothingToDelete");
    }
}
