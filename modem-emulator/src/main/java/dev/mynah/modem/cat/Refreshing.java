package dev.mynah.modem.cat;

import dev.mynah.euicc.cat.command.Refresh;
import dev.mynah.euicc.cat.command.RefreshMode;
import dev.mynah.modem.CardRefresh;
import dev.mynah.modem.CardRefresh.Extent;
import java.util.List;

/**
 * A REFRESH that the modem carries out. TS 102 223 6.4.7.
 *
 * @param done tells the card that it has been carried out; not for a mode that resets the card, which is answer enough
 */
public record Refreshing(Refresh command, Runnable done) {
    public RefreshMode mode() {
        return command.mode();
    }

    /** What hosts are told of it. */
    public CardRefresh told() {
        List<Integer> files = command.files().stream()
                .flatMap(it -> it.paths().stream())
                .map(Refreshing::last)
                .toList();
        return new CardRefresh(extent(), files, command.aid());
    }

    private Extent extent() {
        return switch (mode()) {
            case FILE_CHANGE, STEERING_OF_ROAMING, STEERING_OF_ROAMING_WLAN -> Extent.FILES;
            case UICC_RESET, EUICC_PROFILE_STATE_CHANGE -> Extent.CARD;
            default -> Extent.APPLICATION;
        };
    }

    private static int last(byte[] path) {
        return (path[path.length - 2] & 0xFF) << 8 | (path[path.length - 1] & 0xFF);
    }
}
