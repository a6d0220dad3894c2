package org.wellkept.core.procurement;

/**
 * Something worth knowing of a contract that stands as it is: a note refuses nothing.
 *
 * @param field what it is about, by the field's name in the API
 * @param note as a sentence
 * @param mend what could be done, as a sentence
 */
public record ContractNote(String field, String note, String mend) {}
