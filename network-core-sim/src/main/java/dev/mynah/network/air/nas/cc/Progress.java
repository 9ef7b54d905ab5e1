package dev.mynah.network.air.nas.cc;

import static dev.mynah.network.air.nas.Mandatory.lv;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/**
 * Progress: something happened on the way to the called user. TS 24.008 9.3.17.
 *
 * @param transaction the call it is about
 * @param progress what
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record Progress(TransactionIdentifier transaction, ProgressIndicator progress, OptionalElements optional)
        implements CcMessage {

    /** Its elements. */
    public static final Layout<Progress> LAYOUT = CcMessageType.PROGRESS
            .layoutOf(Progress.class, Progress::transaction)
            .mandatory(lv(ProgressIndicator.TYPE, 3, 3), Progress::progress)
            .optional(CcIe.USER_USER)
            .as(Progress::new);

    /** Without other elements. */
    public Progress(TransactionIdentifier transaction, ProgressIndicator progress) {
        this(transaction, progress, OptionalElements.NONE);
    }

    @Override
    public Layout<Progress> layout() {
        return LAYOUT;
    }
}
