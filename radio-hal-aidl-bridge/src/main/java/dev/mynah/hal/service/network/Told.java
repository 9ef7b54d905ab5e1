package dev.mynah.hal.service.network;

import dev.mynah.hal.radio.network.RegStateResult;
import dev.mynah.modem.ServingNetwork;
import java.util.Optional;

/** What a host was last told, or could have asked for since. */
record Told(RegStateResult voice, RegStateResult data, Optional<ServingNetwork> network) {
    /** Whether something else is there than the fields that a host may not want to be woken for. */
    boolean weightier(Told before) {
        return !voice.regState().equals(before.voice.regState())
                || !voice.rat().equals(before.voice.rat())
                || !data.regState().equals(before.data.regState())
                || !data.rat().equals(before.data.rat())
                || !network.equals(before.network);
    }

    /** Whether nothing but the cell is another one. */
    boolean sameButForPlace(Told before) {
        return elsewhere(before).equals(before);
    }

    private Told elsewhere(Told place) {
        return new Told(elsewhere(voice, place.voice), elsewhere(data, place.data), network);
    }

    private static RegStateResult elsewhere(RegStateResult result, RegStateResult place) {
        return new RegStateResult(
                result.regState(),
                result.rat(),
                result.reasonForDenial(),
                place.cellIdentity(),
                result.registeredPlmn(),
                result.accessTechnologySpecificInfo());
    }
}
