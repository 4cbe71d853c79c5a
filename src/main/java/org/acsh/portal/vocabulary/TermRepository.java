package org.acsh.portal.vocabulary;

import java.util.List;

import org.springframework.data.repository.Repository;

/** All words of all vocabularies. */
interface TermRepository extends Repository<Term, Long> {

	Term save(Term term);

	void delete(Term term);

	List<Term> findByVocabularyOrderByPosition(String vocabulary);

}
