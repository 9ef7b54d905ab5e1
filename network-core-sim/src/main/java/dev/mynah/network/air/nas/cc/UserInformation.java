package dev.mynah.network.air.nas.cc;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/**
 * User information: users talk to each other. TS 24.008 9.3.31.
 *
 * @param transaction the call it is about
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record UserInformation(TransactionIdentifier transaction, OptionalElements optional) implements CcMessage {

    /** Its elements. */
    public static final Layout<UserInformation> LAYOUT = CcMessageType.USER_INFORMATION
            .layoutOf(UserInformation.class, UserInformation::transaction)
            .optional(CcIe.USER_USER, CcIe.MORE_DATA)
            .as(UserInformation::new);

    /** Without other elements. */
    public UserInformation(TransactionIdentifier transaction) {
        this(transaction, OptionalElements.NONE);
    }

    @Override
    public Layout<UserInformation> layout() {
        return LAYOUT;
    }
}
