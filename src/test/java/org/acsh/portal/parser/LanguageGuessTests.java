package org.acsh.portal.parser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Languages of the region are told apart by ordinary sentences. */
class LanguageGuessTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					kk | Барлық адамдар тумысынан азат және қадір-қасиеті мен құқықтары тең болып дүниеге келеді.
					kk | Мемлекеттік қызметшілерді даярлау бағдарламасы аясында өткен семинарға он екі ел қатысты.
					ru | Все люди рождаются свободными и равными в своём достоинстве и правах.
					ru | Семинар о цифровом правительстве прошёл в Астане; в нём участвовали госслужащие двенадцати стран.
					ky | Бардык адамдар өз беделинде жана укуктарында эркин жана тең укуктуу болуп жаралат.
					mn | Хүн бүр төрж мэндлэхдээ эрх чөлөөтэй, адилхан нэр төртэй, ижил эрхтэй байдаг.
					tg | Тамоми одамон озод ба дунё меоянд ва аз лиҳози манзилату ҳуқуқ бо ҳам баробаранд. Ҷумҳурии Тоҷикистон.
					uz | Барча одамлар эркин, қадр-қиммат ва ҳуқуқларда тенг бўлиб туғиладилар.
					uz | Barcha odamlar erkin, qadr-qimmat va huquqlarda teng boʻlib tugʻiladilar. Bu dastur davlat xizmatchilari uchun.
					az | Bütün insanlar ləyaqət və hüquqlarına görə azad və bərabər doğulurlar. Onların şüurları və vicdanları var.
					en | All human beings are born free and equal in dignity and rights.
					ka | ყველა ადამიანი იბადება თავისუფალი და თანასწორი თავისი ღირსებითა და უფლებებით.
					hy | Բոլոր մարդիկ ծնվում են ազատ ու հավասար իրենց արժանապատվությամբ ու իրավունքներով։
					bn | সমস্ত মানুষ স্বাধীনভাবে সমান মর্যাদা এবং অধিকার নিয়ে জন্মগ্রহণ করে।
					km | មនុស្សទាំងអស់កើតមកមានសេរីភាព និងសមភាព ក្នុងផ្នែកសេចក្ដីថ្លៃថ្នូរនិងសិទ្ធិ។
					lo | ມະນຸດທຸກຄົນເກີດມາມີກຽດສັກສີ ສິດທິ ເສລີພາບ ແລະຄວາມສະເໝີພາບເທົ່າທຽມກັນ.
					ko | 모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다.
					""")
	void aSentenceTellsItsLanguage(String language, String sentence) {
		assertThat(LanguageGuess.of(sentence, null)).isEqualTo(language);
	}

	@Test
	void aRussianTextMayNameAKazakhPlace() {
		assertThat(LanguageGuess
			.of("Совещание прошло в городе Көкшетау. " + "Участники обсудили обучение служащих. ".repeat(5), null))
			.isEqualTo("ru");
	}

	@Test
	void theWordsCountMoreThanWhatTheProgramWrote() {
		assertThat(LanguageGuess.of("Все люди рождаются свободными и равными в правах.", "en-US")).isEqualTo("ru");
		assertThat(LanguageGuess.of("All people are born free and equal in rights.", "ru-RU")).isEqualTo("en");
	}

	@Test
	void whatTheFileSaysCountsWhereTheWordsSayNothing() {
		assertThat(LanguageGuess.of("2024 – 2025", "kk_KZ")).isEqualTo("kk");
		assertThat(LanguageGuess.of("Tất cả mọi người sinh ra đều được tự do", "vi")).isEqualTo("vi");
		assertThat(LanguageGuess.of("Tất cả mọi người sinh ra đều được tự do", "ru")).isNull();
		assertThat(LanguageGuess.of("", null)).isNull();
	}

}
