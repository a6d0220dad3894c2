package org.wellkept.ui.partnership;

import com.vaadin.flow.component.textfield.TextField;

/** Fields that forms for something new have in common. */
final class NewFields {

    private NewFields() {}

    static TextField text(String label, String hint, int longest) {
        TextField field = new TextField(label);
        field.setHelperText(hint);
        field.setMaxLength(longest);
        field.setWidthFull();
        return field;
    }

    /** @param before what stands before it, such as {@code /boards/} */
    static TextField address(String before) {
        return text(
                "Its address here", "What follows " + before + " in the address of its page. It stays for good.", 60);
    }
}
