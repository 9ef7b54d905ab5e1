package dev.mynah.euicc.cat.command;

import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.FileList;
import dev.mynah.euicc.cat.object.ObjectReader;
import dev.mynah.euicc.cat.object.ObjectTypes;
import dev.mynah.euicc.cat.terminal.TerminalFeature;
import java.util.Optional;

/**
 * REFRESH: what the terminal knows of the card is old (TS 102 223 6.4.7, 6.6.13).
 *
 * @param files those that have changed, where the mode names them
 * @param aid the application concerned; the active USIM when it isn't said
 */
public record Refresh(RefreshMode mode, Optional<FileList> files, Optional<byte[]> aid) implements ProactiveCommand {

    @Override
    public CommandType type() {
        return CommandType.REFRESH;
    }

    /** A mode that names no files. */
    public static Refresh of(RefreshMode mode) {
        return new Refresh(mode, Optional.empty(), Optional.empty());
    }

    @Override
    public int qualifier() {
        return mode.qualifier();
    }

    @Override
    public TerminalFeature feature() {
        return mode == RefreshMode.EUICC_PROFILE_STATE_CHANGE
                ? TerminalFeature.EUICC_PROFILE_STATE_CHANGE
                : TerminalFeature.REFRESH;
    }

    @Override
    public CatObjects objects() {
        return CatObjects.NONE.with(ObjectTypes.FILE_LIST, files).with(ObjectTypes.AID, aid);
    }

    static ProactiveCommand read(int qualifier, ObjectReader in) {
        Optional<RefreshMode> mode = RefreshMode.of(qualifier);
        if (mode.isEmpty()) {
            in.refuse("TS 102 223 8.6", "mode %02X of REFRESH is not known".formatted(qualifier));
        }
        Optional<FileList> files = mode.orElse(RefreshMode.INITIALIZATION).filesOnly()
                ? Optional.of(in.required(ObjectTypes.FILE_LIST))
                : in.optional(ObjectTypes.FILE_LIST);
        return new Refresh(mode.orElse(RefreshMode.INITIALIZATION), files, in.optional(ObjectTypes.AID));
    }
}
